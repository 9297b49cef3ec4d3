import { LINK_WORDS } from '../../../words/en/links.ts';
import { button } from '../button.ts';
import { idOfNote } from '../note-parts.ts';
import { citeAt } from './cite-at.ts';
import { copyNoteLink } from './copy-link.ts';

/** Puts buttons into a note, once, that copy the link to it and offer its citation. */
export function noteLink(note: Element): void {
  if (note.querySelector('button.note-link')) return;
  const copy = button('plain note-link', LINK_WORDS.copyNote, () => copyNoteLink(note));
  const cite: HTMLElement = button('plain note-link', LINK_WORDS.citeNote, async () => {
    await citeAt(cite, idOfNote(note));
  });
  // Where it opens in the margin, with the rest that lies over the notes below.
  (note.querySelector('.more') ?? note).append(copy, ' ', cite);
}
