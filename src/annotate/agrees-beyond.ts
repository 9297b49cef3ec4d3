import { fold } from './fold.ts';

/** Where one element of a page ends and another begins, in its text. */
const BREAK = /\s{2}|[\n\r]/;
/** As much of a page as is compared, in UTF-16 units: more than any program keeps of what stood around words. */
const MOST = 8192;

/** Letters alone: pages print numbers of paragraphs and the like between them. */
const plain = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{M}]+/gu, '')
    .toLowerCase();

/** Text without its first signs, so many that are no spaces. */
function without(text: string, signs: number): string {
  let at = 0;
  for (let left = signs; left > 0 && at < text.length; at += 1) if (/\S/.test(text[at] as string)) left -= 1;
  return text.slice(at);
}

const reversed = (text: string): string => text.split('').reverse().join('');

/**
 * Whether what stood behind marked words agrees, beyond the end of their paragraph, with the text that the page has
 * there; `within` of its signs, spaces left out, stand in the paragraph. Where the known text of the page ends,
 * another element must have begun.
 */
export function agreesBehind(suffix: string, within: number, page: string): boolean {
  const rest = without(suffix, within);
  const [stood, stands] = [plain(rest), plain(page.slice(0, MOST))];
  return stands.startsWith(stood) || (stood.startsWith(stands) && BREAK.test(rest));
}

/** The same of what stood before them, beyond the beginning of their paragraph. */
export function agreesBefore(prefix: string, within: number, page: string): boolean {
  const rest = reversed(without(reversed(prefix), within));
  const [stood, stands] = [plain(rest), plain(page.slice(-MOST))];
  return stands.endsWith(stood) || (stood.endsWith(stands) && BREAK.test(rest));
}
