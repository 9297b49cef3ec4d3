/** The note with a number. */
export const noteWith = (number: string | undefined): HTMLElement | null =>
  document.querySelector(`.note[data-note="${number}"]`);

/** The permanent id of a note, to which an address leads; it stands on an element of its own in it. */
export const idOfNote = (note: Element): string => note.querySelector('[id^="note-"]')?.id ?? '';

/** The first noteref of a note. */
export const noterefOf = (note: HTMLElement): HTMLElement | null => document.getElementById(`ref-${note.dataset.note}`);
