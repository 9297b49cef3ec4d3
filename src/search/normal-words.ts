const APART = /[^\p{L}\p{N}\p{M}\p{Cf}'’‘ʼʻ`´.,]+/u;
/** What is no letter or digit, and the letters that only modify others: ayn and hamza as scholars write them. */
const INSIDE = /[^\p{L}\p{N}]|\p{Lm}/gu;

/** A word as it is compared: small letters without marks, apostrophes, stops and formatting characters. */
export function normalWord(word: string): string {
  return word.normalize('NFKD').replace(INSIDE, '').toLowerCase();
}

/** The words of a text as they are compared, in order; hyphens and dashes divide, apostrophes and stops do not. */
export function normalWords(text: string): string[] {
  return text.split(APART).map(normalWord).filter(Boolean);
}
