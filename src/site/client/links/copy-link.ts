import { checkOf } from '../../../addresses/range/check-of.ts';
import { linkTo } from '../../../addresses/range/link-to.ts';
import { LINK_WORDS } from '../../../words/en/links.ts';
import { announce } from '../announce.ts';
import { idOfNote } from '../note-parts.ts';
import { copy } from './copy.ts';
import { pageAddress } from './page-address.ts';
import { selectedWords } from './selected-words.ts';
import { shareLink } from './share-link.ts';
import { paragraphWords } from './words.ts';

/** Copies the link of a paragraph as it now reads. */
export async function copyParagraphLink(paragraph: Element): Promise<void> {
  const { id } = paragraph;
  const link = linkTo(pageAddress(), { id, check: checkOf(paragraphWords(paragraph).text) });
  if (await copy(link)) announce(LINK_WORDS.copied(id.slice(1)));
}

/** Copies the link of the page that a paragraph has of its own: in messages it shows as a preview. */
export async function copyShareLink(paragraph: Element): Promise<void> {
  const { id } = paragraph;
  const link = linkTo(pageAddress(), { id, check: checkOf(paragraphWords(paragraph).text) });
  if (await copy(shareLink(link))) announce(LINK_WORDS.shareCopied(id.slice(1)));
}

/** Copies the link of a note, whose id is permanent. */
export async function copyNoteLink(note: Element): Promise<void> {
  const link = new URL(`#${idOfNote(note)}`, pageAddress()).href;
  if (await copy(link)) announce(LINK_WORDS.noteCopied);
}

/** Copies the link to the selected words, if there are any, and resolves to whether there were. */
export async function copySelectionLink(): Promise<boolean> {
  const words = selectedWords();
  if (!words) return false;
  if (await copy(words.link)) announce(LINK_WORDS.wordsCopied);
  return true;
}
