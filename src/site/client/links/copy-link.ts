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

/** The link of a paragraph as it now reads. */
export const linkToParagraph = (paragraph: Element): string =>
  linkTo(pageAddress(), { id: paragraph.id, check: checkOf(paragraphWords(paragraph).text) });

/** Copies it. */
export async function copyParagraphLink(paragraph: Element): Promise<void> {
  if (await copy(linkToParagraph(paragraph))) announce(LINK_WORDS.copied(paragraph.id.slice(1)));
}

/** Copies the link of the page that a paragraph has of its own: in messages it shows as a preview. */
export async function copyShareLink(paragraph: Element): Promise<void> {
  if (await copy(shareLink(linkToParagraph(paragraph)))) announce(LINK_WORDS.shareCopied(paragraph.id.slice(1)));
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
