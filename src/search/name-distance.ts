import { distance } from 'fastest-levenshtein';

/** Whether the two words are one swap of neighbouring letters apart. */
function swapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}

/** How many letters must be put in, taken out, changed or swapped with their neighbour to make one word the other. */
export function nameDistance(a: string, b: string): number {
  if (swapped(a, b)) return a === b ? 0 : 1;
  return distance(a, b);
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
