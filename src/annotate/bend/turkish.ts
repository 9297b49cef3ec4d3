import { fold } from '../fold.ts';
import type { Bending } from './bending.ts';
import { plainWords } from './plain-words.ts';

/**
 * Cases and what may follow them (-daki, -ninki), the plural, -ca, -la and the endings of “is”, in each vowel of the
 * harmony: of foreign names the vowel follows their sound and not their letters.
 */
const ENDING = new RegExp(
  "^'(?:l[ae]r)?(?:[yn]?[ıiuü]|[yn]?[ae]|n?[dt][ae](?:n|ki(?:ler(?:[ie]|in|de|den)?)?)?|n?[ıiuü]n(?:ki)?|y?l[ae]|n?c[ae]|" +
    "y?[dt][ıiuü](?:m|n|k|lar|ler)?|[dt][ıiuü]r|y?m[ıiuü]ş|ys[ae]|yken|l[ae]r)(?![\\p{L}\\p{M}\\p{N}_'])",
  'u',
);
/** More units than the longest ending has. */
const LONGEST = 24;
/** The vowels that may follow the last one of a word: i and e after front vowels, ı and a after the others. */
const OPEN: Record<string, string> = { ı: 'a', u: 'a', i: 'e', ü: 'e' };

/** The cases of a body whose name ends in a possessive: Meclisi, Meclisine, Meclisinden. Written without apostrophe. */
function ofBody(name: string): string[] {
  const vowel = plainWords(name, 'tr').at(-1) ?? '';
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
  key: (words) => plainWords(words, 'tr').replace(/[âîû]/g, (vowel) => ({ â: 'a', î: 'i', û: 'u' })[vowel] as string),
  forms: ofBody,
  ending: (rest) => ENDING.exec(fold(rest.slice(0, LONGEST)).toLocaleLowerCase('tr'))?.[0].length ?? 0,
};
