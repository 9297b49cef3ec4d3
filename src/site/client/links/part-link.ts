import { checkOf } from '../../../addresses/range/check-of.ts';
import { linkTo } from '../../../addresses/range/link-to.ts';
import { textDirective } from '../../../addresses/range/text-directive.ts';
import { pageAddress } from './page-address.ts';
import type { Words } from './words.ts';
import { wordsBefore } from './words-before.ts';

/** The whole address of a part of a paragraph’s words as they now read. */
export function partLink(paragraph: Element, { text }: Words, part: { start: number; end: number }): string {
  const directive = textDirective(text, part, wordsBefore(paragraph));
  return linkTo(pageAddress(), { id: paragraph.id, check: checkOf(text), part }, directive);
}
