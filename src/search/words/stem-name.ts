/** Endings of Russian, Ukrainian and Uzbek nouns and adjectives; compared words have и for й and ї. */
const CYRILLIC =
  /(?:ского|скому|скими|ская|ское|ские|скии|ских|ским|ском|скои|скую|иями|ием|иям|иях|ого|его|ому|ему|ыми|ими|ами|ями|нинг|ых|их|ым|им|ом|ем|ои|еи|ою|ею|ую|юю|ая|яя|ое|ее|ые|ие|ыи|ии|ія|ия|ию|ах|ях|ов|ев|ам|ям|ів|га|да|а|я|о|е|у|ю|ы|и|і|ь)$/u;
/** Endings of German, French, Spanish and Turkish words that a name takes in a sentence. */
const LATIN = /(?:es|en|er|em|s|e|n|a|o)$/u;

/** The shortest stem, in letters. */
const SHORTEST = 3;

/**
 * A compared word of a name without what case and number put to its end, and in Arabic letters without the article:
 * the same for all forms of most words, and for few others.
 */
export function stemName(word: string): string {
  if (/^\p{Script=Arabic}+$/u.test(word)) return word.replace(/^ال(?=\p{L}{3})/u, '').replace(/(?<=\p{L}{3})ه$/u, '');
  const ending = /^\p{Script=Cyrillic}+$/u.test(word)
    ? CYRILLIC
    : /^\p{Script=Latin}+$/u.test(word)
      ? LATIN
      : undefined;
  if (!ending) return word;
  const stem = word.replace(ending, '');
  return stem.length < SHORTEST ? word : stem;
}
