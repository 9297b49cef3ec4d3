import { foldName, looseName, withoutArticle } from './fold-name.ts';
import { nameDistance, slipsAllowed } from './name-distance.ts';
import type { NameForm, NameIndex } from './name-index.ts';
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

const isStop = (words: readonly string[]) => words.every((word) => STOP_WORDS.has(word));

/** One form for each entity, main names first, then those of entities that are mentioned more. */
export function bestForms(forms: readonly NameForm[]): NameForm[] {
  const sorted = [...forms].sort((a, b) => a.rank - b.rank || b.entry.mentions - a.entry.mentions);
  return sorted.filter((form, i) => sorted.findIndex(({ entry }) => entry === form.entry) === i);
}

function exact(words: string[], index: NameIndex, whole: boolean): NameForm[] {
  const joined = words.join('');
  // Codes of two letters and names that are common words in small letters (IS) answer only for themselves.
  if (!whole && (joined.length < 3 || isStop(words))) return [];
  return index.byPlain.get(joined) ?? [];
}

function folded(words: string[], index: NameIndex): NameForm[] {
  if (isStop(words)) return [];
  const spelling = words.join(' ');
  const sound = foldName(spelling);
  if (sound.length < 4) return [];
  const keys = [sound, withoutArticle(spelling)].filter(Boolean);
  return keys.flatMap((key) => index.bySound.get(key) ?? []);
}

/** Names that are nearly so spelt. */
export function nearForms(words: string[], index: NameIndex): NameForm[] {
  if (isStop(words)) return [];
  const typed = words.join('');
  const sound = foldName(words.join(' '));
  const loose = looseName(sound);
  if (loose) {
    const alike = index.byLoose.get(loose);
    if (alike) return alike;
  }
  const slips = slipsAllowed(typed.length);
  if (slips === 0) return [];
  let best: NameForm[] = [];
  let least = slips + 1;
  for (const form of index.forms) {
    if (form.plain.length < 5 || Math.abs(form.plain.length - typed.length) > slips) continue;
    const away = Math.min(nameDistance(form.plain, typed), nameDistance(form.sound, sound));
    if (away < least) {
      least = away;
      best = [];
    }
    if (away === least) best.push(form);
  }
  return best;
}

type Way = (words: string[]) => NameForm[];

/** Takes the longest spans of words that a way finds, from the left, out of those not yet taken. */
function take(words: readonly string[], taken: boolean[], longest: number, find: Way, way: NameWay): NameMatch[] {
  const matches: NameMatch[] = [];
  for (let length = Math.min(longest, words.length); length > 0; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const to = from + length;
      if (taken.slice(from, to).some(Boolean)) continue;
      const forms = find(words.slice(from, to));
      if (forms.length === 0) continue;
      matches.push({ from, to, way, forms: bestForms(forms) });
      taken.fill(true, from, to);
    }
  }
  return matches;
}

/**
 * The entities that words name: by a name in full, by another spelling of one, or by some of its words.
 * Spans do not overlap; the longest win. Words that are only nearly spelt like a name are left to `nearForms`.
 */
export function matchNames(words: readonly string[], index: NameIndex): NameMatch[] {
  const taken = words.map(() => false);
  const matches = [
    ...take(words, taken, LONGEST, (span) => exact(span, index, span.length === words.length), 'exact'),
    ...take(words, taken, LONGEST, (span) => folded(span, index), 'folded'),
    ...take(words, taken, LONGEST, (span) => (isStop(span) ? [] : index.withWords(span)), 'part'),
  ];
  return matches.sort((a, b) => a.from - b.from);
}
