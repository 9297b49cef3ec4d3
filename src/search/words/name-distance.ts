/**
 * How many letters must be put in, taken out, changed or swapped with their neighbour to make one word the other
 * (optimal string alignment distance). The library `damerau-levenshtein` counts the same, in three times the bytes
 * (0.7 kB
 * gzipped, not 0.2), and every reader who searches loads this.
 */
export function nameDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (last[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swaps = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = swaps ? (before[j - 2] as number) + 1 : changed;
      row[j] = Math.min(changed, swapped, (last[j] as number) + 1, (row[j - 1] as number) + 1);
    }
    before = last;
    last = row;
  }
  return last[b.length] as number;
}

/** The farthest that a letter may be moved to be one slip. */
const MOVED = 3;

/** Whether one letter of a word was moved by two or three places to make it the other: zaahwiri. */
export function isMoved(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let to = a.length;
  while (to > from && a[to - 1] === b[to - 1]) to--;
  const [one, other] = [a.slice(from, to), b.slice(from, to)];
  if (one.length < 2 || one.length > MOVED + 1) return false;
  return one.slice(1) + one[0] === other || one.at(-1) + one.slice(0, -1) === other;
}

/** The consonants of a word in their order, doubled ones once; a vowel tells least of a name. */
const consonants = (word: string): string => word.replace(/[aeiouy]/g, '').replace(/(.)\1+/gu, '$1');

/** Consonants with the pairs that are one sound as one; nothing of an h at the end. */
const sounds = (word: string): string => consonants(word.replace(/[cs]h/g, 'x').replace(/h$/, ''));

/** The longest name of which a slip may change no consonant, in letters: Ghazni is not Ghazi, nor Obama Osama. */
const SHORT = 6;

/** Whether a word one slip away is still the same name: in a short one no consonant has become another, or is new. */
export function sameName(typed: string, name: string): boolean {
  if (Math.min(typed.length, name.length) > SHORT) return true;
  const [a, b] = [consonants(typed), consonants(name)];
  if (a === b || sounds(typed) === sounds(name)) return true;
  const sorted = (word: string) => [...word].sort().join('');
  // Two that changed places; one that was lost.
  return sorted(a) === sorted(b) || (a.length === b.length - 1 && nameDistance(a, b) === 1);
}

/** How many slips a name of this many letters may have: in a short one, one slip makes another word. */
export function slipsAllowed(length: number): number {
  if (length < 5) return 0;
  return length < 9 ? 1 : 2;
}

/** Which letters a word has, one bit for each of 32 classes of them. */
export function letterSet(word: string): number {
  let set = 0;
  for (let i = 0; i < word.length; i++) set |= 1 << (word.charCodeAt(i) & 31);
  return set;
}

/** Whether two words may be so few slips apart, judged quickly: a slip changes two letters of the sets at most. */
export function mayBeNear(a: number, b: number, slips: number): boolean {
  let different = a ^ b;
  for (let left = 2 * slips; different !== 0; left--) {
    if (left === 0) return false;
    different &= different - 1;
  }
  return true;
}
