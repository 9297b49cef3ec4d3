const characters = new Intl.Segmenter();

/**
 * The beginning of a text, at most `length` UTF-16 units, ending with a whole word and a mark of omission if it was
 * cut;
 * never within a character as readers see it, such as an emoji.
 */
export function cutWords(text: string, length: number): string {
  const folded = text.replace(/\s+/g, ' ').trim();
  if (folded.length <= length) return folded;
  const head = folded.slice(0, characters.segment(folded).containing(length - 1)?.index);
  const space = head.lastIndexOf(' ');
  return `${(space > length / 2 ? head.slice(0, space) : head).replace(/[\s,;:.]+$/, '')}…`;
}
