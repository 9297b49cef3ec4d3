/** The beginning of a text, at most `length` characters, ending with a whole word and a mark of omission if it was cut. */
export function cutWords(text: string, length: number): string {
  const folded = text.replace(/\s+/g, ' ').trim();
  if (folded.length <= length) return folded;
  const head = folded.slice(0, length - 1);
  const space = head.lastIndexOf(' ');
  return `${(space > length / 2 ? head.slice(0, space) : head).replace(/[\s,;:.]+$/, '')}…`;
}
