import { LINK_WORDS } from '../../strings/links.ts';
import { element } from '../element.ts';
import { copyNoteLink } from './copy-link.ts';

/** Puts a button into a note that copies the link to it, once. */
export function noteLink(note: Element): void {
  if (note.querySelector('button.note-link')) return;
  const button = element('button', 'plain note-link', LINK_WORDS.copyNote);
  button.type = 'button';
  button.addEventListener('click', () => copyNoteLink(note));
  note.append(button);
}
