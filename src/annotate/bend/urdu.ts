import type { Bending } from './bending.ts';
import { foldArabic } from './fold-arabic.ts';

const ARABIC = /\p{Script=Arabic}/u;

/** Names in -ہ or -ا stand before a postposition (میں, سے, کا) with -ے: مدینہ, مدینے میں. */
const oblique = (name: string): string[] => (/[ہهةۃا]$/u.test(name) ? [name, name.replace(/.$/u, 'ے')] : [name]);

/**
 * Urdu has the article of Arabic in phrases from there (بالقاعدہ, للقاعدہ), and و as one word with the name; the sign
 * of izafat (قائدِ اعظم) and that of a pen name (غالبؔ) do not matter, nor which keyboard a letter comes from.
 */
export const urdu: Bending = {
  // A word and مند are an adjective, with مندی a noun: اقبال مند is fortunate.
  wordsBehind: /^ مند(?:ی|انہ)?(?!\p{L})/u,
  key: foldArabic,
  forms: (name) => {
    if (!ARABIC.test(name)) return [];
    const definite = name.startsWith('ال') ? name : `ال${name}`;
    const all = [...oblique(name), definite, `ب${definite}`, `لل${definite.slice(2)}`];
    return ['', 'و'].flatMap((conjunction) => all.map((one) => conjunction + one));
  },
};
