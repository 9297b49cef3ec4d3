const inMargin = () => window.matchMedia('(min-width: 72rem)').matches;

const numberOf = (note: Element) => [...(note.parentElement?.children ?? [])].indexOf(note) + 1;

const noteOf = (ref: HTMLAnchorElement) => document.getElementById(ref.hash.slice(1));

/** The words that a note is about; those that end right before their noteref do not name it. */
function claimWords(note: Element): Element[] {
  const number = numberOf(note);
  const before = document.getElementById(`ref-${number}`)?.previousElementSibling;
  const words = [...document.querySelectorAll(`[data-note="${number}"]`)];
  return before?.matches('.claim:not([data-note])') ? [...words, before] : words;
}

/** The note that is in play where the reader points or stands: the note itself, its noteref or its words. */
function noteAt(target: EventTarget | null): Element | null {
  const place = target instanceof Element ? target.closest<HTMLElement>('.note, a.ref, .claim') : null;
  if (!place || place.matches('.note')) return place;
  const number = place.dataset.note;
  const ref = number
    ? document.getElementById(`ref-${number}`)
    : place.matches('a.ref')
      ? place
      : place.nextElementSibling;
  // What the layers hide is not in play.
  return ref?.matches('a.ref') && ref.checkVisibility({ visibilityProperty: true })
    ? noteOf(ref as HTMLAnchorElement)
    : null;
}

/** Shows a note where the reader is: opened in the margin, or as a sheet over the text. Without this script a noteref leads to its note. */
export function notes(): void {
  let pointed: Element | null = null;
  const light = (note: Element | null, on: boolean) => {
    if (!note) return;
    for (const node of [note, ...claimWords(note)]) node.classList.toggle('lit', on);
  };
  const point = (note: Element | null) => {
    if (note === pointed) return;
    if (!pointed?.matches('.open, .sheet')) light(pointed, false);
    light(note, true);
    pointed = note;
  };
  const close = (except?: Element) => {
    for (const note of document.querySelectorAll('.note.open')) {
      if (note === except) continue;
      note.classList.remove('open');
      light(note, false);
    }
  };
  const openSheet = (note: HTMLElement, ref: HTMLElement) => {
    note.classList.add('sheet');
    note.popover = 'auto';
    note.tabIndex = -1;
    const closed = (event: Event) => {
      if ((event as ToggleEvent).newState === 'open') return;
      note.removeEventListener('toggle', closed);
      const lost = document.activeElement === document.body || note.contains(document.activeElement);
      note.classList.remove('sheet');
      note.popover = null;
      note.removeAttribute('tabindex');
      light(note, false);
      if (lost) ref.focus({ preventScroll: true });
    };
    note.addEventListener('toggle', closed);
    note.showPopover();
    note.focus({ preventScroll: true });
  };

  light(document.querySelector('.note:target'), true);
  document.addEventListener('click', (event) => {
    const target = event.target as Element;
    const ref = target.closest<HTMLAnchorElement>('a.ref');
    if (ref) {
      const note = noteOf(ref);
      if (!note) return;
      event.preventDefault();
      light(note, true);
      if (inMargin()) {
        close(note);
        note.classList.add('open');
        note.querySelector<HTMLElement>('.back')?.focus({ preventScroll: true });
      } else if (!note.matches('.sheet')) openSheet(note, ref);
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
    const note = document.querySelector('.note.open');
    if (event.key !== 'Escape' || !note) return;
    close();
    document.getElementById(`ref-${numberOf(note)}`)?.focus({ preventScroll: true });
  });
  for (const kind of ['pointerover', 'focusin'] as const) {
    document.addEventListener(kind, ({ target }) => point(noteAt(target)));
  }
}
