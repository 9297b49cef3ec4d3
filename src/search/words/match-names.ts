import { foldName, looseName, withoutArticle } from './fold-name.ts';
import { isShort } from './match-word.ts';
import { isMoved, letterSet, mayBeNear, nameDistance, sameName, slipsAllowed } from './name-distance.ts';
import { type NameForm, type NameIndex, withoutStops } from './name-index.ts';
import { STOP_WORDS } from './stop-words.ts';

/** How well words name an entity; a later way counts only where the earlier ones find nothing. */
export type NameWay = 'exact' | 'folded' | 'part' | 'near';

/** Words of a query, by their places, that name entities. */
export interface NameMatch {
  from: number;
  to: number;
  way: NameWay;
  /** The forms that answer, the likeliest first. */
  forms: NameForm[];
}

/** The longest name that is looked for, in words. */
const LONGEST = 8;

/** A letter between words, as in Tehreek-e-Khilafat, is no word of a name by itself. */
const isLetter = ([word = '', ...others]: readonly string[]) => others.length === 0 && /^\p{Script=Latin}$/u.test(word);

const isStop = (words: readonly string[], { stops }: NameIndex) => words.every((word) => stops.has(word));

/** One form for each entity, main names first, then those of entities that are mentioned more. */
export function bestForms(forms: readonly NameForm[]): NameForm[] {
  const sorted = [...forms].sort((a, b) => a.rank - b.rank || b.entry.mentions - a.entry.mentions);
  return sorted.filter((form, i) => sorted.findIndex(({ entry }) => entry === form.entry) === i);
}

function exact(words: string[], index: NameIndex, whole: boolean): NameForm[] {
  const joined = words.join('');
  // Codes of two letters and names that are common words in small letters (IS) answer only for themselves.
  if (!whole && (isShort(joined) || isStop(words, index))) return [];
  const forms = index.byPlain.get(joined);
  if (forms || words.length < 2 || STOP_WORDS.has(words[0] as string) || STOP_WORDS.has(words.at(-1) as string))
    return forms ?? [];
  return index.byPlain.get(withoutStops(words).join('')) ?? [];
}

/** Names that sound so. */
export function soundingForms(words: string[], index: NameIndex): NameForm[] {
  if (isStop(words, index) || index.others.has(words.join(''))) return [];
  const spelling = words.join(' ');
  const sound = foldName(spelling);
  if (sound.length < 4) return [];
  const keys = [sound, withoutArticle(spelling)].filter(Boolean);
  return keys.flatMap((key) => index.bySound.get(key) ?? []);
}

/** Whether no single word of a name is another: slips in a long name must not all fall on one short word of it. */
function wordsNear(words: readonly string[], own: readonly string[]): boolean {
  if (words.length === 1 || words.length !== own.length) return true;
  return words.every((word, i) => {
    const other = own[i] as string;
    const away = Math.min(nameDistance(word, other), nameDistance(foldName(word), foldName(other)));
    return away === 0 || (word.length > 3 && away <= Math.max(1, slipsAllowed(word.length)));
  });
}

function findNear(words: string[], index: NameIndex): NameForm[] {
  const typed = words.join('');
  const sound = foldName(words.join(' '));
  // Uzbek and Tajik write o for a long a: Usmon.
  for (const spelling of [words.join(' '), words.join(' ').replaceAll('o', 'a')]) {
    const alike = index.byLoose.get(looseName(foldName(spelling)));
    if (alike) return alike;
  }
  const slips = slipsAllowed(typed.length);
  if (slips === 0) return [];
  const letters = letterSet(typed);
  let best: { form: NameForm; place: number }[] = [];
  let least = slips;
  const from = Math.max(5, typed.length - slips - 1);
  for (let length = from; length <= typed.length + slips + 1; length++) {
    for (const one of index.byLength.get(length) ?? []) {
      const { form } = one;
      if (!mayBeNear(form.letters, letters, slips + 1)) continue;
      const moved = isMoved(form.plain, typed);
      const written = moved ? 1 : nameDistance(form.plain, typed);
      if (written > slips + 1 || (!moved && !wordsNear(words, form.words))) continue;
      const away = Math.min(written, nameDistance(form.sound, sound));
      if (!sameName(typed, form.plain) && !sameName(sound, form.sound)) continue;
      // Words that are also joined or divided wrongly have no second slip.
      if (away > 1 && (words.length !== form.words.length || sound[0] !== form.sound[0])) continue;
      if (away < least) {
        least = away;
        best = [];
      }
      if (away === least) best.push(one);
    }
  }
  return best.sort((a, b) => a.place - b.place).map(({ form }) => form);
}

/** So many are kept: with each key the words before it are asked for again. */
const KEPT = 1000;
const kept = new WeakMap<NameIndex['vocabulary'], Map<string, NameForm[]>>();

/** Names that are nearly so spelt: with few slips for their length, both as written and by their sound. */
export function nearForms(words: string[], index: NameIndex): NameForm[] {
  if (isStop(words, index) || index.others.has(words.join(''))) return [];
  const known = kept.get(index.vocabulary) ?? new Map<string, NameForm[]>();
  if (known.size >= KEPT) known.clear();
  kept.set(index.vocabulary, known);
  const spelling = words.join(' ');
  const found = known.get(spelling) ?? findNear(words, index);
  known.set(spelling, found);
  return found;
}

/** The shortest name of several words that slips are looked for in at once, in letters. */
const LONG_NAME = 7;

/** Names of several words that are nearly so spelt, unless each word is one of a name by itself. */
function nearly(words: string[], index: NameIndex): NameForm[] {
  if (words.length < 2 || words.join('').length < LONG_NAME) return [];
  if (words.every((word) => index.nameWords.has(word) || index.stops.has(word))) return [];
  return nearForms(words, index);
}

/** Names that hold words; of further spellings and names in other languages, the one that begins with several. */
function inPart(words: string[], index: NameIndex): NameForm[] {
  const named = index.withWords(words);
  if (named.length > 0 || words.length < 2) return named;
  const begun = (index.byFirst.get(words[0] as string) ?? []).filter((form) =>
    words.every((word, at) => form.words[at] === word),
  );
  return new Set(begun.map(({ entry }) => entry.id)).size === 1 ? begun : [];
}

/** Takes spans of words that name something, the longest first, from the left. */
function take(words: readonly string[], longest: number, find: (span: string[]) => [NameWay, NameForm[]]): NameMatch[] {
  const taken = words.map(() => false);
  const matches: NameMatch[] = [];
  for (let length = Math.min(longest, words.length); length > 0; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const to = from + length;
      if (taken.slice(from, to).some(Boolean)) continue;
      const [way, forms] = find(words.slice(from, to));
      if (forms.length === 0) continue;
      matches.push({ from, to, way, forms: bestForms(forms) });
      taken.fill(true, from, to);
    }
  }
  return matches.sort((a, b) => a.from - b.from);
}

/**
 * The entities that words name: by a name in full, by another spelling of one, by a name of several words with a slip
 * in it, or by some words of a name. Spans do not overlap; the longest win. A single word that is only nearly spelt
 * like a name is left to `nearForms`, since it may be a word of the texts. `refuse` takes a find back.
 */
export function matchNames(
  words: readonly string[],
  index: NameIndex,
  refuse: (way: NameWay, span: string[]) => boolean = () => false,
): NameMatch[] {
  return take(words, LONGEST, (span) => {
    const ways: [NameWay, () => NameForm[]][] = [
      ['exact', () => exact(span, index, span.length === words.length)],
      ['folded', () => soundingForms(span, index)],
      ['folded', () => index.otherForms?.(span) ?? []],
      ['near', () => nearly(span, index)],
      ['part', () => (isStop(span, index) || isLetter(span) ? [] : inPart(span, index))],
    ];
    for (const [way, find] of ways) {
      const forms = refuse(way, span) ? [] : find();
      if (forms.length > 0) return [way, forms];
    }
    return ['part', []];
  });
}
