import { closeButton } from './close-button.ts';
import { noterefOf, noteWith } from './note-parts.ts';
import { isPlain } from './plain-click.ts';

const inMargin = () => window.matchMedia('(min-width: 72rem)').matches;

/** The note that is in play where the reader points or stands: the note itself, its noteref or its words. */
function noteAt(target: EventTarget | null): HTMLElement | null {
  const place = target instanceof Element ? target.closest<HTMLElement>('[data-note]') : null;
  const note = place && noteWith(place.dataset.note);
  if (!note || note.contains(place)) return note;
  // What the layers hide is not in play.
  return noterefOf(note)?.checkVisibility({ visibilityProperty: true }) ? note : null;
}

/**
 * Shows a note where the reader is: opened in the margin, or as a sheet over the text. Without this script a noteref
 * leads to its note.
 */
export function notes(): void {
  let pointed: HTMLElement | null = null;
  const light = (note: HTMLElement | null, on: boolean) => {
    if (!note) return;
    for (const node of document.querySelectorAll(`:is(.note, .claim)[data-note="${note.dataset.note}"]`)) {
      node.classList.toggle('lit', on);
    }
  };
  const point = (note: HTMLElement | null) => {
    if (note === pointed) return;
    if (!pointed?.matches('.open, .sheet')) light(pointed, false);
    light(note, true);
    pointed = note;
  };
  const close = (except?: Element) => {
    for (const note of document.querySelectorAll<HTMLElement>('.note.open')) {
      if (note === except) continue;
      note.classList.remove('open');
      light(note, false);
    }
  };
  const openSheet = (note: HTMLElement, ref: HTMLElement) => {
    // The press on its noteref has just closed it, and the page is yet to hear of that.
    if (note.matches('.sheet')) {
      note.showPopover();
      note.focus({ preventScroll: true });
      return;
    }
    const list = note.closest('details');
    list?.classList.add('lends');
    note.classList.add('sheet');
    note.popover = 'auto';
    note.tabIndex = -1;
    const closed = (event: Event) => {
      if ((event as ToggleEvent).newState === 'open') return;
      note.removeEventListener('toggle', closed);
      const lost = document.activeElement === document.body || note.contains(document.activeElement);
      note.classList.remove('sheet');
      if (!list?.querySelector('.sheet')) list?.classList.remove('lends');
      note.querySelector('.close')?.remove();
      note.popover = null;
      note.removeAttribute('tabindex');
      light(note, false);
      if (lost) ref.focus({ preventScroll: true });
    };
    note.addEventListener('toggle', closed);
    closeButton(note);
    note.showPopover();
    note.focus({ preventScroll: true });
  };

  light(document.querySelector('.note:has(:target)'), true);
  document.addEventListener('click', (event) => {
    const target = event.target as Element;
    if (!isPlain(event)) return;
    const ref = target.closest<HTMLAnchorElement>('a.ref');
    if (ref) {
      const note = noteWith(ref.dataset.note);
      if (!note) return;
      event.preventDefault();
      light(note, true);
      if (inMargin()) {
        close(note);
        note.classList.add('open');
        note.querySelector<HTMLElement>('.back')?.focus({ preventScroll: true });
      } else if (!note.matches(':popover-open')) openSheet(note, ref);
      return;
    }
    const note = target.closest<HTMLElement>('.note');
    const back = target.closest<HTMLAnchorElement>('a.back');
    if (back && note?.matches('.sheet, .open')) {
      event.preventDefault();
      if (note.matches('.sheet')) note.hidePopover();
      close();
      document.getElementById(back.hash.slice(1))?.focus({ preventScroll: true });
    } else if (note && !note.matches('.sheet') && inMargin() && !target.closest('a, button')) {
      close(note);
      light(note, note.classList.toggle('open'));
    } else if (!note) close();
  });
  document.addEventListener('keydown', (event) => {
    const note = document.querySelector<HTMLElement>('.note.open');
    if (event.key !== 'Escape' || !note) return;
    close();
    noterefOf(note)?.focus({ preventScroll: true });
  });
  // What the browser's own search finds in a note that is folded is shown from then on.
  document.addEventListener('beforematch', ({ target }) => {
    const note = (target as Element).closest<HTMLElement>('.note');
    if (!note || note.matches(':has(> :target)')) return;
    for (const node of document.querySelectorAll(`[data-note="${note.dataset.note}"]`)) node.classList.add('key');
    close(note);
    light(note, true);
    note.classList.toggle('open', inMargin());
  });
  for (const kind of ['pointerover', 'focusin'] as const) {
    document.addEventListener(kind, ({ target }) => point(noteAt(target)));
  }
}
