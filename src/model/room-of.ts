/** Letters that are as wide as they are high: of Chinese, Japanese and Korean, with their signs. */
const WIDE = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー々〆\p{sc=Hangul}\u3000-\u303f\uff01-\uff60]/u;

let characters: Intl.Segmenter | undefined;

/** How much room a line of text takes, in Latin letters: a letter of Chinese, Japanese or Korean takes that of two. */
export function roomOf(text: string): number {
  characters ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  let room = 0;
  for (const { segment } of characters.segment(text)) room += WIDE.test(segment) ? 2 : 1;
  return room;
}
