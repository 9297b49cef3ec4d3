const APART = /[^\p{L}\p{N}\p{M}\p{Cf}'’‘ʼʻ`´.,]+/u;
/** What is no letter or digit, and the letters that only modify others: ayn and hamza as scholars write them. */
const INSIDE = /[^\p{L}\p{N}]|\p{Lm}/gu;

/** Letters that keyboards for Arabic, Persian, Urdu and Pashto give for one another. */
const ARABIC: Record<string, string> = {
  ي: 'ی',
  ى: 'ی',
  ې: 'ی',
  ۍ: 'ی',
  ئ: 'ی',
  ك: 'ک',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ۀ: 'ه',
};
const ARABIC_LETTER = new RegExp(`[${Object.keys(ARABIC).join('')}]`, 'g');

/**
 * A word as it is compared: small letters without marks, apostrophes, stops and formatting characters; Arabic letters
 * in
 * one of their forms.
 */
export function normalWord(word: string): string {
  const bare = word.normalize('NFKD').replace(INSIDE, '').toLowerCase();
  return bare.replace(ARABIC_LETTER, (letter) => ARABIC[letter] as string);
}

/** The words of a text as they are compared, in order; hyphens and dashes divide, apostrophes and stops do not. */
export function normalWords(text: string): string[] {
  // Most that is asked is one word of small Latin letters, which is as it is compared.
  if (/^[a-z]+$/.test(text)) return [text];
  return text.split(APART).map(normalWord).filter(Boolean);
}
