/** Letters of other scripts in Latin ones, as far as names by their sound need them: a letter and its sound. */
const pairs = (text: string): [string, string][] =>
  text.split(' ').map((pair) => {
    const [letter = '', sound = ''] = pair.split(':');
    return [letter, sound];
  });

const CYRILLIC = new Map(
  pairs(
    'а:a б:b в:v г:g ґ:g ғ:gh д:d е:e є:ye ё:yo ж:zh з:z и:i і:i ї:i й:y к:k қ:q л:l м:m н:n о:o п:p р:r с:s т:t у:u ў:o ф:f х:kh ҳ:h ц:ts ч:ch ш:sh щ:sh ъ: ы:i ь: э:e ю:yu я:ya',
  ),
);
const GREEK = new Map(
  pairs(
    'μπ:b ντ:d γκ:g γγ:ng τζ:j ου:u αι:e ει:i οι:i αυ:av ευ:ev α:a β:v γ:g δ:d ε:e ζ:z η:i θ:th ι:i κ:k λ:l μ:m ν:n ξ:ks ο:o π:p ρ:r σ:s ς:s τ:t υ:i φ:f χ:kh ψ:ps ω:o',
  ),
);
const HEBREW = new Map(
  pairs('א:a ב:b ג:g ד:d ה:h ו:u ז:z ח:h ט:t י:i כ:k ך:k ל:l מ:m ם:m נ:n ן:n ס:s ע:a פ:f ף:f צ:z ץ:z ק:k ר:r ש:sh ת:t'),
);
/** Consonants and vowels that stand for themselves: compared words have lost the signs of the others. */
const DEVANAGARI = new Map(
  pairs(
    'अ:a आ:a इ:i ई:i उ:u ऊ:u ए:e ऐ:ai ओ:o औ:au क:k ख:kh ग:g घ:gh च:ch छ:chh ज:z झ:jh ट:t ठ:t ड:d ढ:d ण:n त:t थ:t द:d ध:d न:n प:p फ:f ब:b भ:b म:m य:y र:r ल:l व:v श:sh ष:sh स:s ह:h ळ:l',
  ),
);

/** A word in Latin letters, and whether its vowels are written. */
export interface Romanised {
  latin: string;
  vowels: boolean;
}

function byTable(word: string, table: ReadonlyMap<string, string>): string {
  let latin = '';
  for (let at = 0; at < word.length; at++) {
    const two = table.get(word.slice(at, at + 2));
    latin += two ?? table.get(word[at] as string) ?? '';
    if (two !== undefined && word.length > at + 1) at++;
  }
  return latin;
}

const TABLES: [RegExp, ReadonlyMap<string, string>, boolean][] = [
  [/^\p{Script=Cyrillic}+$/u, CYRILLIC, true],
  [/^\p{Script=Greek}+$/u, GREEK, true],
  [/^\p{Script=Hebrew}+$/u, HEBREW, false],
  [/^\p{Script=Devanagari}+$/u, DEVANAGARI, false],
];

/** A compared word of another script in Latin letters by its sound; undefined for Latin words and unknown scripts. */
export function romanise(word: string): Romanised | undefined {
  const [, table, vowels = false] = TABLES.find(([script]) => script.test(word)) ?? [];
  return table && { latin: byTable(word, table), vowels };
}
