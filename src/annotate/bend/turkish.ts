import { fold } from '../fold.ts';
import type { Bending } from './bending.ts';
import { plainWords } from './plain-words.ts';

const CASE = '[yn]?[ıiuü]|[yn]?[ae]|n?[dt][ae]n?|n?[ıiuü]n|y?l[ae]|n?c[ae]';
/**
 * What may follow an apostrophe, in this order, in each vowel of the harmony, since of foreign names the vowel follows
 * their sound and not their letters.
 */
const ENDING = new RegExp(
  [
    "^'(?=\\p{L})",
    // Whoever is of it or without it: CHP’li. Several. Mine, ours: Türkiye’miz. A case.
    `(?:[lc][ıiuü]k?|s[ıiuü]z)?(?:l[ae]r)?(?:[ıiuü]?m(?:[ıiuü]z)?)?(?:${CASE})?`,
    // Whoever is there: Ankara’dakiler.
    `(?:(?<=[dt][ae]|[ıiuü]n)ki(?:l[ae]r)?(?:${CASE})?)?`,
    // It is, was, is said to be, if it is.
    '(?:y?[dt][ıiuü](?:m|n|k|l[ae]r)?|[dt][ıiuü]r(?:l[ae]r)?|y?m[ıiuü]ş|ys[ae]|yken)?',
    "(?![\\p{L}\\p{M}\\p{N}_'])",
  ].join(''),
  'u',
);
/** More units than the longest ending has. */
const LONGEST = 24;
/** The vowels that may follow the last one of a word: a after ı and u, e after i and ü. */
const OPEN: Record<string, string> = { ı: 'a', u: 'a', i: 'e', ü: 'e' };

/** Small letters of the Turkish alphabet come from other capitals; `toLocaleLowerCase` is a hundred times as slow. */
const turkishCase = (words: string): string => words.replaceAll('İ', 'i').replaceAll('I', 'ı');

/** The cases of a body whose name ends in a possessive: Meclisi, Meclisine, Meclisinden. Written without apostrophe. */
function ofBody(name: string): string[] {
  const vowel = plainWords(turkishCase(name)).at(-1) ?? '';
  const open = OPEN[vowel];
  if (!open || !/\s/.test(name)) return [];
  const endings = [
    ...[`n${vowel}n`, `n${vowel}nki`, `n${open}`, `n${vowel}`, `nd${open}`, `nd${open}n`, `nd${open}ki`],
    ...[`yl${open}`, `nc${open}`],
  ];
  return endings.map((ending) => name + ending);
}

/**
 * Turkish puts an apostrophe between a name and its ending (Ankara’da, Erdoğan’ın), but none after the name of a body
 * that ends in a possessive (Avrupa Birliğine). The circumflex does not matter (Nâzım).
 */
export const turkish: Bending = {
  key: (words) =>
    plainWords(turkishCase(words.normalize('NFC'))).replace(/[âîû]/g, (vowel) => vowel.normalize('NFD').charAt(0)),
  forms: ofBody,
  ending: (rest) => ENDING.exec(fold(turkishCase(rest.slice(0, LONGEST))).toLowerCase())?.[0].length ?? 0,
};
