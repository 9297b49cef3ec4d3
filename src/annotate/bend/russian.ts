import type { Bending } from './bending.ts';
import { plainWords } from './plain-words.ts';
import { type Cases, russianWord } from './russian-word.ts';

/** More words of a name than these stay as they are: Министерство иностранных дел Российской Федерации. */
const MOST_BENT = 3;
/** Of a word with more hyphens no side bends. */
const MOST_SIDES = 2;
const key = (words: string): string => plainWords(words).replaceAll('ё', 'е');

const together = (heads: readonly string[], tails: readonly string[], between: string): string[] =>
  heads.flatMap((head) => tails.map((tail) => head + between + tail));

/** A word in all cases; each side of a hyphen may bend: Санкт-Петербурга, Римского-Корсакова, Ростова-на-Дону. */
function casesOf(word: string): Cases {
  const [first = '', ...rest] = word.split('-');
  if (rest.length > MOST_SIDES) return [[word], [word], [word], [word], [word]];
  return rest.reduce<Cases>((cases, side) => {
    const own = russianWord(side);
    return cases.map((forms, at) => [
      ...together(forms, [side, ...(own[at] as string[])], '-'),
      ...together([word.slice(0, word.indexOf(`-${side}`))], own[at] as string[], '-'),
    ]) as unknown as Cases;
  }, russianWord(first));
}

/**
 * Russian names given in the nominative bend by their endings: all words in the same case (Анны Ахматовой), or only the
 * first ones, where the rest is a genitive or foreign (Академией наук, Ангелы Меркель). ё may be written е.
 */
export const russian: Bending = {
  key,
  forms: (name) => {
    if (!/\p{Script=Cyrillic}/u.test(name)) return [];
    const words = key(name).split(' ');
    const cases = words.slice(0, MOST_BENT).map(casesOf);
    return cases.flatMap((_, last) => {
      const rest = words.slice(last + 1);
      return [0, 1, 2, 3, 4].flatMap((at) => {
        const bent = cases.slice(0, last + 1).map((one) => one[at] as string[]);
        return bent.reduce((heads, forms) => together(heads, forms, ' ')).map((head) => [head, ...rest].join(' '));
      });
    });
  },
};
