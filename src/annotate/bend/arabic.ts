import type { Bending } from './bending.ts';
import { foldArabic } from './fold-arabic.ts';

/** And, so: before all else. */
const CONJUNCTIONS = ['', 'و', 'ف'];
/** With or in, for, as: right before the name or its article. */
const PREPOSITIONS = ['', 'ب', 'ل', 'ك'];
/**
 * What is a word of its own far more often than a name behind a preposition: in favour of, entirely, in peace,
 * splendidly, perfectly, beautifully.
 */
const OWN_WORDS = new Set(['لصالح', 'بكامل', 'لكامل', 'بسلام', 'بجلال', 'بكمال', 'بجمال']);
const ARABIC = /\p{Script=Arabic}/u;

/** With the preposition for: the alef of the article falls away, and of three lams one. */
const withLam = (definite: string): string => {
  const bare = definite.slice(2);
  return bare.startsWith('ل') ? `ل${bare}` : `لل${bare}`;
};

/** A name that may have the article, with each preposition: بالعراق, للعراق. */
const withPreposition = (definite: string): string[] => [
  ...PREPOSITIONS.map((preposition) => preposition + definite),
  withLam(definite),
];

/**
 * The cases of a name: father of (أبو, أبي, أبا), and the plural of a body of people, its adjective with it (المسلمون,
 * المعلمين السوريين).
 */
function cases(name: string): string[] {
  const father = /^([أا]ب)و(?= )/u.exec(name);
  const oblique = name.replace(/(?<=(?:^| )ال\S{3,})ون(?= |$)/gu, 'ين');
  return [
    name,
    ...(father ? ['ي', 'ا'].map((vowel) => `${father[1]}${vowel}${name.slice(father[0].length)}`) : []),
    ...(oblique === name ? [] : [oblique]),
  ];
}

/**
 * Arabic writes the article (ال), the prepositions ب ل ك and the conjunctions و ف as one word with what follows, in the
 * order conjunction, preposition, article. Vowel signs and the forms of alef, ya and ta marbuta do not matter.
 */
export const arabic: Bending = {
  key: foldArabic,
  forms: (name) => {
    if (!ARABIC.test(name)) return [];
    const all = cases(name).flatMap((one) =>
      one.startsWith('ال')
        ? withPreposition(one)
        : [...PREPOSITIONS.map((preposition) => preposition + one), ...withPreposition(`ال${one}`)],
    );
    const names = all.filter((one) => !OWN_WORDS.has(one));
    return CONJUNCTIONS.flatMap((conjunction) => names.map((one) => conjunction + one));
  },
};
