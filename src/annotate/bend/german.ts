import type { Bending } from './bending.ts';
import { plainWords } from './plain-words.ts';

/** Endings of words that are adjectives before a noun, so that Rote is one and Peter is none. */
const ADJECTIVE =
  /^(\p{Lu}\p{L}*(?:isch|tsch|lich|ig|sam|bar|nal|tär|ell|iv|eit|st)|(?:Ver)?ein(?:t|igt)|Rot|Weiß|Schwarz|Grün|Blau|Groß|Klein|Alt|Neu|Jung|Frei|Hoh|Lang|Rechte?|Link|Best|Deutsch|Dritt|Zweit|Arm|Schön|Hl\.?)(e|er|es)$/u;
const ENDINGS = ['e', 'er', 'es', 'en', 'em'];
/** A word after which the noun has come: von, für, des, a number. */
const AFTER_NOUN = /^(?:\p{Ll}|[IVXLCDM]+\.?$|\d)/u;

/** Masculine nouns of the weak declension by their ends. */
const WEAK = /(?:\p{L}{4,}(?<!m)ent|\p{L}{3,}(?:ant|ist)|[Ff]ürst|[Gg]raf|[Pp]rinz)$/u;

/** The genitive of a noun: -s or -es; -es alone after s, ß, x and z; -ses after -nis; of weak nouns -en. */
function genitives(noun: string): string[] {
  // Weak nouns have -en in all cases but the first.
  if (WEAK.test(noun)) return [`${noun}en`, `${noun}s`];
  if (/nis$/u.test(noun)) return [`${noun}ses`];
  if (/[sßxz]$/u.test(noun)) return [`${noun}es`];
  if (/(?:[aeiouyäöü]|e[lmnr]|chen|lein)$/u.test(noun)) return [`${noun}s`];
  return [`${noun}s`, `${noun}es`];
}

/** The noun of a name in the genitive: its last word, or the one before von, für, des or a number. */
function withGenitive(words: readonly string[]): string[][] {
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    const isNoun = next === undefined || AFTER_NOUN.test(next);
    if (!isNoun || !/^\p{Lu}.*\p{Ll}/u.test(word)) return [];
    return genitives(word).map((genitive) => words.with(at, genitive));
  });
}

/** The adjectives before the noun, all with one other ending: Rote Armee, der Roten Armee. */
function withAdjectives(words: readonly string[]): string[][] {
  const isAdjective = (word: string, at: number) => at < words.length - 1 && ADJECTIVE.test(word);
  if (!words.some(isAdjective)) return [];
  return ENDINGS.map((ending) =>
    words.map((word, at) => (isAdjective(word, at) ? word.replace(ADJECTIVE, `$1${ending}`) : word)),
  );
}

/** By-names: Karl der Große, Karls des Großen, Karl dem Großen. */
function withByName(name: string): string[] {
  const [, who = '', article = '', what = ''] = /^(\p{Lu}.*) (der|die) (\p{Lu}\p{Ll}+)e$/u.exec(name) ?? [];
  if (!who) return [];
  const articles = article === 'der' ? ['des', 'dem', 'den'] : ['der'];
  return [who, ...genitives(who)].flatMap((one) => articles.map((other) => `${one} ${other} ${what}en`));
}

/**
 * German names take -s or -es in the genitive (Merkels, des Bundestages); after s, ß, x and z an apostrophe, which
 * stays outside. Adjectives in a name of several words take the endings of their case.
 */
export const german: Bending = {
  key: (words) => plainWords(words),
  forms: (name) => {
    const words = name.split(/\s+/);
    const bent = [words, ...withAdjectives(words)].flatMap((one) => [one, ...withGenitive(one)]);
    return [...bent.map((one) => one.join(' ')), ...withByName(name)];
  },
};
