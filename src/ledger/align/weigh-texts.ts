import { wordsOf } from './words-of.ts';

/** A text made ready to be compared with others of the same comparison. */
export interface WeighedText {
  /** Its words in order, as numbers of the vocabulary. */
  words: number[];
  /** How often it has each word. */
  counts: Map<number, number>;
  /** Each two words that follow one another, and how often. */
  joints: Map<number, number>;
  /** The sum of the weights of its words. */
  weight: number;
  /** Its words with single spaces between them. */
  plain: string;
  /** How long it is as people count: words between spaces, or those of a script without spaces. */
  size: number;
}

/** Two versions of a text, paragraph by paragraph, with the weight of every word in them. */
export interface WeighedVersions {
  old: WeighedText[];
  now: WeighedText[];
  vocabulary: string[];
  weights: number[];
}

/** Articles, prepositions and the like, which unrelated sentences share. */
const LITTLE = /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]{1,3}$/u;
const LITTLE_WEIGHT = 0.5;
const JOINT = 2 ** 24;

const countsOf = (numbers: readonly number[]): Map<number, number> => {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return counts;
};

/**
 * Makes two versions ready for comparison. A word weighs the more the fewer paragraphs have it (inverse document
 * frequency, Spärck Jones 1972), counted in the version that has it more often, so that a word that was put in or
 * taken out weighs no more than one that stayed.
 */
export function weighTexts(old: readonly string[], now: readonly string[]): WeighedVersions {
  const numberOf = new Map<string, number>();
  const vocabulary: string[] = [];
  const numbered = (text: string) => {
    const plain = wordsOf(text);
    const words = plain.map((word) => {
      let number = numberOf.get(word);
      if (number === undefined) {
        number = vocabulary.push(word) - 1;
        numberOf.set(word, number);
      }
      return number;
    });
    const spaced = text.split(/\s+/).filter(Boolean).length;
    return { words, plain: plain.join(' '), size: words.length > 3 * spaced ? words.length : spaced };
  };
  const versions = [old, now].map((texts) => texts.map(numbered));
  const inParagraphs = versions.map((texts) => {
    const counts = new Array<number>(vocabulary.length).fill(0);
    for (const { words } of texts) for (const word of new Set(words)) counts[word] = (counts[word] as number) + 1;
    return counts;
  });
  const size = Math.max(old.length, now.length, 1);
  const weights = vocabulary.map((word, number) => {
    const most = Math.max(...inParagraphs.map((counts) => counts[number] as number));
    return Math.log(1 + size / most) * (LITTLE.test(word) ? LITTLE_WEIGHT : 1);
  });
  const [oldTexts, newTexts] = versions.map((texts) =>
    texts.map(
      ({ words, plain, size }): WeighedText => ({
        words,
        counts: countsOf(words),
        joints: countsOf(words.slice(1).map((word, index) => (words[index] as number) * JOINT + word)),
        weight: words.reduce((sum, word) => sum + (weights[word] as number), 0),
        plain,
        size,
      }),
    ),
  );
  return { old: oldTexts as WeighedText[], now: newTexts as WeighedText[], vocabulary, weights };
}
