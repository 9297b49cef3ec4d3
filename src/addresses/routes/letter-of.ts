/** Where in an index from A to Z a name stands: what the address of its page ends with. */
export type Letter = string;

const DIGITS = '0-9';
const HAN = 'han';
const OTHER = 'other';

/** The letter under which an index has a name: its first, without its accent; one group for figures, one for Han. */
export function letterOf(name: string): Letter {
  const [first] = /[\p{L}\p{N}]/u.exec(name.normalize('NFKD')) ?? [];
  if (first === undefined) return OTHER;
  if (/\p{N}/u.test(first)) return DIGITS;
  if (/\p{Script=Han}/u.test(first)) return HAN;
  const letter = first.toLowerCase();
  return /^[a-z]$/.test(letter) ? letter : `u${(letter.codePointAt(0) as number).toString(16).padStart(4, '0')}`;
}

/** The letter as readers see it. */
export function letterName(letter: Letter): string {
  if (letter === DIGITS) return '0–9';
  if (letter === HAN) return '一';
  if (letter === OTHER) return '#';
  return letter.length > 1
    ? String.fromCodePoint(Number.parseInt(letter.slice(1), 16)).toUpperCase()
    : letter.toUpperCase();
}
