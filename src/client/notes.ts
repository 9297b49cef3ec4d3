const inMargin = () => CSS.supports('top', 'anchor(--x top)') && window.matchMedia('(min-width: 72rem)').matches;

/** Shows a note where the reader is: opened in the margin, or as a sheet over the text. Without this script a noteref leads to its note. */
export function notes(): void {
  const numberOf = (note: Element) => [...(note.parentElement?.children ?? [])].indexOf(note) + 1;
  const light = (note: Element, on: boolean) => {
    const number = numberOf(note);
    const before = document.getElementById(`ref-${number}`)?.previousElementSibling;
    const words = [...document.querySelectorAll(`[data-note="${number}"]`)];
    // Words that end right before their noteref do not name it.
    if (before?.matches('.claim:not([data-note])')) words.push(before);
    for (const node of words) node.classList.toggle('lit', on);
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
    note.addEventListener('toggle', (event) => {
      if ((event as ToggleEvent).newState === 'open') return;
      note.classList.remove('sheet');
      note.popover = null;
      note.removeAttribute('tabindex');
      light(note, false);
      ref.focus({ preventScroll: true });
    });
    note.showPopover();
    note.focus({ preventScroll: true });
  };

  const asked = document.querySelector('.note:target');
  if (asked) light(asked, true);
  document.addEventListener('click', (event) => {
    const target = event.target as Element;
    const ref = target.closest<HTMLAnchorElement>('a.ref');
    if (ref) {
      const note = document.getElementById(ref.hash.slice(1));
      if (!note) return;
      event.preventDefault();
      light(note, true);
      if (inMargin()) {
        close(note);
        note.classList.add('open');
        note.querySelector<HTMLElement>('.back')?.focus({ preventScroll: true });
      } else openSheet(note, ref);
      return;
    }
    const note = target.closest<HTMLElement>('.note');
    const back = target.closest<HTMLAnchorElement>('a.back');
    if (back && note?.matches('.sheet, .open')) {
      event.preventDefault();
      if (note.matches('.sheet')) note.hidePopover();
      close();
      document.getElementById(back.hash.slice(1))?.focus({ preventScroll: true });
    } else if (note && !note.matches('.sheet') && inMargin() && !target.closest('a')) {
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
  for (const kind of ['over', 'out'] as const) {
    document.addEventListener(`pointer${kind}`, ({ target }) => {
      const note = (target as Element).closest?.('.note');
      if (note && !note.matches('.open, .sheet')) light(note, kind === 'over');
    });
  }
}
