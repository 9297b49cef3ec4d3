/** A plain text made up by its number: the same each time for the same one. */
export interface PlainArticle {
  title: string;
  paragraphs: string[];
  /** The ids of what it names. */
  entities: string[];
  /** Words of it on which there are claims. */
  quotes: string[];
}

/** How many entities the plain articles name between them, and how many paragraphs each article has. */
export const PLAIN_ENTITIES = 300;
const PARAGRAPHS = 16;
const SENTENCES = 4;

const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu bran cle drin fos grel'.split(' ');
/** The nth of as many words as there are numbers. */
const wordOf = (n: number): string =>
  [n, Math.floor(n / 25), Math.floor(n / 625)].map((part) => SYLLABLES[part % SYLLABLES.length]).join('');
const capital = (word: string): string => `${word[0]?.toUpperCase()}${word.slice(1)}`;

export const plainEntityId = (n: number): string => `one-${wordOf(n)}`;
/** A name that no word of a text is. */
export const plainEntityName = (n: number): string => `${capital(wordOf(n))}el Order`;

/** Numbers that look like chance, and come in the same order each time (a linear congruential generator). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** The nth plain article: sixteen paragraphs, three names, two quotes. Few of its words are frequent, most are rare. */
export function plainArticle(n: number): PlainArticle {
  const next = numbers(n + 1);
  const word = () => wordOf(Math.floor(8_000 * (next(1000) / 1000) ** 3));
  const named = [0, 1, 2].map((at) => (n * 3 + at) % PLAIN_ENTITIES);
  const sentence = (first: string) => `${capital(first)} ${Array.from({ length: 12 + next(8) }, word).join(' ')}.`;
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, at) => {
    const name = named[at - 1];
    const first = name === undefined ? word() : `the ${plainEntityName(name)}`;
    return Array.from({ length: SENTENCES }, (_, m) => sentence(m === 0 ? first : word())).join(' ');
  });
  const quoted = [4, 9].map((at) => (paragraphs[at] as string).split('. ')[1] as string);
  return {
    title: capital(sentence(word()).slice(0, -1)),
    paragraphs,
    entities: named.map(plainEntityId),
    quotes: quoted,
  };
}
