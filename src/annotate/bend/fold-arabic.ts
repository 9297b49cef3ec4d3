import { fold } from '../fold.ts';

/** Letters that keyboards for Arabic, Persian, Urdu and Pashto give for one another. */
const LETTERS: Record<string, string> = {
  ي: 'ی',
  ى: 'ی',
  ې: 'ی',
  ۍ: 'ی',
  ك: 'ک',
  ة: 'ه',
  ۃ: 'ه',
  ہ: 'ه',
  ھ: 'ه',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');
/** Vowel signs, hamza on its carrier, the stroke that lengthens, and characters that are not seen. */
const UNWRITTEN = /[\p{M}\p{Cf}ـ]/gu;
/** Digits of Arabic, and of Persian and Urdu. */
const DIGIT = /[٠-٩۰-۹]/g;

/** Words in Arabic letters as the search compares them: one form of each letter, no vowel signs, European digits. */
export function foldArabic(words: string): string {
  const bare = fold(words.normalize('NFKD')).replace(UNWRITTEN, '').replace(/\s+/g, ' ').toLowerCase();
  return bare
    .replace(LETTER, (letter) => LETTERS[letter] as string)
    .replace(DIGIT, (digit) => String((digit.codePointAt(0) as number) & 0xf));
}
