import { divideRun } from './divide-run.ts';

const APART = /[^\p{L}\p{N}\p{M}\p{Cf}'’‘ʼʻ`´.,]+/u;
/**
 * What is no letter or digit, and the letters that only modify others: ayn and hamza as scholars write them. The signs
 * of kana make other letters of them.
 */
const INSIDE = /[^\p{L}\p{N}\u3099\u309a]|(?![ー々])\p{Lm}/gu;
const VOICED = /[\u3099\u309a]/;

/** Letters that keyboards for Arabic, Persian, Urdu and Pashto give for one another. */
const ARABIC: Record<string, string> = {
  ي: 'ی',
  ى: 'ی',
  ې: 'ی',
  ۍ: 'ی',
  ئ: 'ی',
  ك: 'ک',
  ة: 'ه',
  ۃ: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ۀ: 'ه',
};
const ARABIC_LETTER = new RegExp(`[${Object.keys(ARABIC).join('')}]`, 'g');
/** Figures of Arabic, and of Persian and Urdu. */
const ARABIC_DIGIT = /[٠-٩۰-۹]/g;

/**
 * A word as it is compared: small letters without marks, apostrophes, stops and formatting characters; Arabic letters
 * in one of their forms, their figures as European ones, kana whole.
 */
export function normalWord(word: string): string {
  const bare = word.normalize('NFKD').replace(INSIDE, '').toLowerCase();
  if (VOICED.test(bare)) return bare.normalize('NFC');
  return bare
    .replace(ARABIC_LETTER, (letter) => ARABIC[letter] as string)
    .replace(ARABIC_DIGIT, (digit) => String((digit.codePointAt(0) as number) & 0xf));
}

/**
 * The words of a text as they are compared, in order; hyphens and dashes divide, apostrophes and stops do not. Where a
 * script has no spaces, dictionaries divide.
 */
export function normalWords(text: string): string[] {
  // Most that is asked is one word of small Latin letters, which is as it is compared.
  if (/^[a-z]+$/.test(text)) return [text];
  return text.split(APART).flatMap(divideRun).map(normalWord).filter(Boolean);
}
