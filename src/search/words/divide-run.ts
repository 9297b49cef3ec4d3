/** A letter of a script that does not part words by spaces. */
const UNSPACED = /(?!·)[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

let segmenter: Intl.Segmenter | undefined;

/** Whether a text has letters of a script that does not part words by spaces. */
export const isUnspaced = (text: string): boolean => UNSPACED.test(text);

/**
 * The words of a text without spaces, as ICU's dictionaries part them, signs bound to the word before them, or at the
 * beginning to the one after; together they are the text. One that has spaces between its words is one.
 */
export function divideRun(text: string): string[] {
  if (!isUnspaced(text)) return [text];
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  const words: string[] = [];
  let before = '';
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    if (isWordLike) {
      words.push(before + segment);
      before = '';
    } else if (words.length > 0) words[words.length - 1] += segment;
    else before += segment;
  }
  return words.length > 0 ? words : [text];
}
