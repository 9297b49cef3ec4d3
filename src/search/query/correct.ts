import { foldName } from '../words/fold-name.ts';
import { bestForms, nearForms } from '../words/match-names.ts';
import { partsOf, queryWord } from '../words/match-word.ts';
import { nameDistance, sameName, slipsAllowed } from '../words/name-distance.ts';
import type { NameForm, NameIndex } from '../words/name-index.ts';
import { type Chosen, chooseArticles, type Where } from './choose-articles.ts';
import { missingWords } from './missing-words.ts';
import type { OpenIndex } from './open-index.ts';
import type { Understood } from './understand.ts';
import type { Unit } from './units.ts';

export { nearestNames } from './nearest-names.ts';

export interface ToCorrect {
  open: OpenIndex;
  names: NameIndex;
  understood: Understood;
  literal: boolean;
  where: Where;
}

export interface Corrected {
  understood: Understood;
  chosen: Chosen;
  /** Words of the query that stand nowhere and were not corrected. */
  missing: string[];
  correction?: { typed: string; shown: string };
}

/** All printed words of what was loaded. */
function* loadedWords({ articles, notes, dossiers }: Chosen): Generator<string> {
  for (const { places } of articles) yield* places.keys();
  for (const record of notes) for (const { words } of record.notes) yield* words;
  for (const { words } of dossiers) yield* words;
}

/** How many first letters a word keeps that was mistyped. */
const KEPT = 3;
/** Words that sound alike as names would are still two words if more letters than this differ. */
const SOUNDING = 2;

/** The word of the texts that a word is a slip of, or that two words are when joined. */
async function nearWord(words: readonly string[], open: OpenIndex): Promise<string | undefined> {
  const typed = words.join('');
  // Two words are joined only where nothing else is wrong with them but their sound.
  const slips = words.length > 1 ? Math.min(0.5, slipsAllowed(typed.length)) : slipsAllowed(typed.length);
  if (slips === 0) return undefined;
  const beginning = typed.slice(0, KEPT);
  const all: Unit = { type: 'word', word: { ...queryWord(beginning), beginning }, entities: [] };
  const chosen = await chooseArticles(open, [all], { deep: true });
  const sound = foldName(typed);
  let best: string | undefined;
  let least = slips + 0.25;
  for (const printed of loadedWords(chosen)) {
    for (const word of partsOf(printed)) {
      // A slip in the last letter makes another word more often than not: Haqqania is not Haqqani’s.
      if (!word.startsWith(beginning) || word.startsWith(typed.slice(0, -1))) continue;
      if (Math.abs(word.length - typed.length) > 2 || !sameName(typed, word)) continue;
      const alike = foldName(word) === sound && nameDistance(word, typed) <= SOUNDING;
      const away = alike ? 0.5 : nameDistance(word, typed);
      if (away < least) {
        least = away;
        best = word;
      }
    }
  }
  return best;
}

/** The names that missing words are a slip of: each word alone, then two neighbours as one. */
function nearName(
  missing: readonly string[],
  words: readonly string[],
  names: NameIndex,
): { typed: string[]; forms: NameForm[] } | undefined {
  for (const word of missing) {
    const forms = bestForms(nearForms([word], names));
    if (forms.length > 0) return { typed: [word], forms };
  }
  for (let at = 0; at + 1 < words.length; at++) {
    const pair = words.slice(at, at + 2);
    if (!pair.some((word) => missing.includes(word))) continue;
    const forms = bestForms(nearForms(pair, names));
    if (forms.length > 0) return { typed: pair, forms };
  }
  return undefined;
}

/** Puts one thing asked for in the place of others. */
function withUnit({ units, ...rest }: Understood, typed: readonly string[], unit: Unit, forms: NameForm[]): Understood {
  const at = units.findIndex((own) => own.type === 'word' && typed.includes(own.word.text));
  const remembering = units.filter((own) => own.type !== 'word' || !typed.includes(own.word.text));
  return {
    ...rest,
    units: remembering.toSpliced(at, 0, unit),
    forms: [...forms, ...rest.forms.filter((own) => !forms.includes(own))],
  };
}

/**
 * Looks for words that stand in none of the texts looked through so far: first in notes and dossiers, then as a slip of
 * a name, then as a slip of a word. A word that stands anywhere is never corrected.
 */
export async function correct({ open, names, understood, literal, where }: ToCorrect): Promise<Corrected> {
  const now = { understood, chosen: await chooseArticles(open, understood.units, { ...where, deep: true }) };
  const missing = missingWords(understood, now.chosen);
  if (literal || missing.length === 0) return { ...now, missing };

  const name = nearName(missing, understood.words, names);
  const [first] = name?.forms ?? [];
  if (name && first) {
    const unit: Unit = {
      type: 'entity',
      id: first.entry.id,
      words: first.words.map((word) => queryWord(word, names.stem)),
    };
    const next = withUnit(understood, name.typed, unit, name.forms);
    const left = missing.filter((word) => !name.typed.includes(word));
    return {
      understood: next,
      chosen: await chooseArticles(open, next.units, where),
      missing: left,
      correction: { typed: name.typed.join(' '), shown: first.entry.name },
    };
  }
  const pairs = understood.words.slice(1).map((word, at) => [understood.words[at] as string, word]);
  for (const typed of [
    ...pairs.filter((pair) => pair.some((word) => missing.includes(word))),
    ...missing.map((word) => [word]),
  ]) {
    const shown = names.others.has(typed.join('')) ? undefined : await nearWord(typed, open);
    if (!shown) continue;
    const next = withUnit(understood, typed, { type: 'word', word: queryWord(shown, names.stem), entities: [] }, []);
    return {
      understood: next,
      chosen: await chooseArticles(open, next.units, { ...where, deep: true }),
      missing: missing.filter((word) => !typed.includes(word)),
      correction: { typed: typed.join(' '), shown },
    };
  }
  return { ...now, missing };
}
