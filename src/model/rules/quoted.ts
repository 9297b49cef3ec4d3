/** What a terminal would not show, or would obey; the joiners of emoji and of Arabic or Indic words are left alone. */
const UNSEEN = /[[\p{C}\u2028\u2029]--[\u200C-\u200D]]/gv;

/** A value as findings quote it: at most 80 characters, what cannot be seen as its number (`U+202E`). */
export function quoted(text = ''): string {
  const short = text.length > 80 ? `${text.slice(0, 79).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
  const shown = short.replace(UNSEEN, (unseen) => codePoint(unseen));
  return `"${shown}"`;
}

/** A character by its number: `U+202E`. */
export const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;

/** "Did you mean", if something is near to what was found. */
export const near = (facts: { near?: string | undefined }, otherwise: string): string =>
  facts.near ? `did you mean ${quoted(facts.near)}?` : otherwise;
