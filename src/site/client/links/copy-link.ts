import { checkOf } from '../../../addresses/range/check-of.ts';
import { linkTo } from '../../../addresses/range/link-to.ts';
import { textDirective } from '../../../addresses/range/text-directive.ts';
import { wholeWords } from '../../../addresses/range/whole-words.ts';
import { LINK_WORDS } from '../../../words/en/links.ts';
import { announce } from '../announce.ts';
import { idOfNote } from '../note-parts.ts';
import { copy } from './copy.ts';
import { pageAddress } from './page-address.ts';
import { offsetAt, paragraphWords, rangeOf } from './words.ts';

/** Copies the link of a paragraph as it now reads. */
export async function copyParagraphLink(paragraph: Element): Promise<void> {
  const { id } = paragraph;
  const link = linkTo(pageAddress(), { id, check: checkOf(paragraphWords(paragraph).text) });
  if (await copy(link)) announce(LINK_WORDS.copied(id.slice(1)));
}

/** Copies the link of the page that a paragraph has of its own: in messages it shows as a preview. */
export async function copyShareLink(paragraph: Element): Promise<void> {
  const { id } = paragraph;
  const link = new URL(linkTo(pageAddress(), { id, check: checkOf(paragraphWords(paragraph).text) }));
  link.pathname = `${link.pathname.replace(/[^/]*$/, '')}${id}/`;
  link.hash = '';
  if (await copy(link.href)) announce(LINK_WORDS.shareCopied(id.slice(1)));
}

/** Copies the link of a note, whose id is permanent. */
export async function copyNoteLink(note: Element): Promise<void> {
  const link = new URL(`#${idOfNote(note)}`, pageAddress()).href;
  if (await copy(link)) announce(LINK_WORDS.noteCopied);
}

/** Words that a reader selected in one paragraph. */
export interface SelectedWords {
  paragraph: HTMLElement;
  range: Range;
  link: string;
}

/**
 * The words that are selected now, widened to whole ones, and the link to them; undefined if none are, or if they are
 * not words of a numbered paragraph. Of a selection over several paragraphs it is the part in the first of them.
 */
export function selectedWords(): SelectedWords | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const selected = selection.getRangeAt(0);
  const all = [...document.querySelectorAll<HTMLElement>('article.prose p[id]')];
  for (const paragraph of all.filter((one) => selected.intersectsNode(one))) {
    const words = paragraphWords(paragraph);
    const from = offsetAt(words, selected.startContainer, selected.startOffset);
    const to = offsetAt(words, selected.endContainer, selected.endOffset);
    const part = wholeWords(words.text, from, to);
    const range = part && rangeOf(words, part.start, part.end);
    if (!part || !range) continue;
    const earlier = new Range();
    earlier.setStart(document.body, 0);
    earlier.setEndBefore(paragraph);
    const directive = textDirective(words.text, part, earlier.toString().replace(/\s+/g, ' '));
    const version = { id: paragraph.id, check: checkOf(words.text), part };
    return { paragraph, range, link: linkTo(pageAddress(), version, directive) };
  }
  return undefined;
}

/** Copies the link to the selected words, if there are any, and resolves to whether there were. */
export async function copySelectionLink(): Promise<boolean> {
  const words = selectedWords();
  if (!words) return false;
  if (await copy(words.link)) announce(LINK_WORDS.wordsCopied);
  return true;
}
