const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** Widens a part of a text to whole words and takes off spaces at its ends; undefined if no word is in it. */
export function wholeWords(text: string, from: number, to: number): { start: number; end: number } | undefined {
  const letter = (at: number) => LETTER.test(text[at] ?? '');
  let [start, end] = [Math.max(0, from), Math.min(text.length, to)];
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  if (!LETTER.test(text.slice(start, end))) return undefined;
  while (start > 0 && letter(start - 1) && letter(start)) start--;
  while (end < text.length && letter(end - 1) && letter(end)) end++;
  return { start, end };
}
