import { UNSPACED_SCRIPTS } from '../model/unspaced-scripts.ts';

/** A letter of a script that does not part words by spaces. */
const UNSPACED = new RegExp(`(?!·)[${UNSPACED_SCRIPTS}]`, 'u');
/** A text in Japanese: Chinese has no such letters. */
const KANA = /[\p{sc=Hiragana}\p{sc=Katakana}]/u;
/** Letters of foreign words, which are one word from end to end; ヵ and ヶ count and bind instead. */
const KATAKANA = /[\p{sc=Katakana}--[ヵヶ]][[\p{sc=Katakana}ー]--[ヵヶ]]*/gv;
const HAN = /^\p{sc=Han}$/u;
const WORD = /[\p{sc=Han}\p{sc=Katakana}]/u;

/**
 * Kanji that stand alone behind a name and leave it what it is: forms of address, relations of place, time and kind,
 * what is somebody's, numerals. Any other is the end of a longer word, as 駅 is of 東京駅.
 */
const BESIDE = new Set(
  '氏様殿君翁卿嬢師社側内外間中前後上下等他別並級似風流式的系製産発着行宛付向用初沿寄籍邸宅像作著伝談筆訳編対〇一二三四五六七八九十百千万億兆第約計数又及且兼',
);
/** Kanji that belong to the word after them, if there is one: 元 in 外務省元局長, but not 大 at the end of 金沢大. */
const AHEAD = new Set('全元現新旧各両同副総諸故最再反親非不未無当大小正準超低高多');
/** What places are units of: a word that begins so goes on with the name of one, as 市内 does in 岡山市内. */
const UNIT = /^[都府県市区町村郡]\p{sc=Han}/u;
/** A word that makes an age of the place before it: 奈良時代. */
const AGE = '時代';
/** Words that end so stand for two if a name ends inside them, as 自由党 does in 自由党内. */
const WITHIN = /^\p{sc=Han}[内外側]$/u;
/** Those that stand alone before a name and make another of it: 北広島 is not 広島. */
const BEFORE = new Set('東西南北新奥');

/**
 * Han characters that make the name of a place, a street or a building of the name of Chinese before them, 上海站, or of
 * who is from there, and what they speak.
 */
const CHINESE_BEHIND = new Set('岭山河湖路街巷桥寺庙站港湾岛塔村镇楼人语');

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Whether a kanji behind a name, with what comes next, leaves it what it is. */
const leaves = (kanji: string, next = ''): boolean => BESIDE.has(kanji) || (AHEAD.has(kanji) && WORD.test(next));

/** Where a name may begin and where it may end, in UTF-16 units. */
export interface WordBorders {
  starts: ReadonlySet<number>;
  ends: ReadonlySet<number>;
}

/** The borders of a text in Japanese, given those that its dictionary sees. */
function inJapanese(text: string, borders: Set<number>): WordBorders {
  // The dictionary joins foreign words with what follows them, and parts long ones.
  for (const { 0: run, index } of text.matchAll(KATAKANA)) {
    for (let inside = index + 1; inside < index + run.length; inside++) borders.delete(inside);
    borders.add(index).add(index + run.length);
  }
  const [starts, ends] = [new Set(borders), new Set(borders)];
  const ordered = [...borders].sort((a, b) => a - b);
  ordered.forEach((start, at) => {
    const word = text.slice(start, ordered[at + 1]);
    const behind = start + word.length;
    if (BEFORE.has(word)) starts.delete(behind);
    else if (word === AGE && HAN.test(text[start - 1] ?? '')) ends.delete(start);
    else if (UNIT.test(word) || (HAN.test(word) && !leaves(word, text[behind]))) ends.delete(start);
    if (WITHIN.test(word)) ends.add(behind - 1);
  });
  return { starts, ends };
}

/**
 * Where words begin and end in a text whose script does not part them by spaces (UAX #29 and ICU's dictionaries);
 * nothing if it has no such script. In Japanese, katakana is one word from end to end, and a kanji that only makes
 * words of others ends no name before it; nor in Chinese a sign such as that of a street. The ends of the text are
 * among them.
 */
export function wordBorders(text: string): WordBorders | undefined {
  if (!UNSPACED.test(text)) return undefined;
  const borders = new Set<number>([text.length]);
  for (const { index } of segmenter.segment(text)) borders.add(index);
  if (KANA.test(text)) return inJapanese(text, borders);
  const ordered = [...borders].sort((a, b) => a - b);
  const ends = new Set(borders);
  ordered.forEach((start, at) => {
    if (start > 0 && CHINESE_BEHIND.has(text.slice(start, ordered[at + 1]))) ends.delete(start);
  });
  return { starts: borders, ends };
}
