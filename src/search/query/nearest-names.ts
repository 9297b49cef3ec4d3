import type { SearchAddresses } from '../../addresses/site.ts';
import { foldName } from '../words/fold-name.ts';
import type { EntityHit } from '../words/found.ts';
import { bestForms } from '../words/match-names.ts';
import { letterSet, mayBeNear, nameDistance, sameName } from '../words/name-distance.ts';
import type { NameForm, NameIndex } from '../words/name-index.ts';
import { entityHit } from './understand.ts';

const MOST = 4;
/** Names of other words than those typed are offered if they are no more letters away than these. */
const DIVIDED = 1;
/** In a name of several words none may be so different that more than this share of its letters is. */
const WORD = 0.4;
/** Names with more than this share of their letters different are not offered. */
const FARTHEST = 0.34;

/** Whether the words of a name are near one by one, or are the same ones divided otherwise. */
function wordsNear(words: readonly string[], { words: own, sound }: NameForm, typed: string): boolean {
  if (words.length !== own.length) return nameDistance(sound, typed) <= DIVIDED;
  return words.every((word, at) => {
    const [a, b] = [foldName(word), foldName(own[at] as string)];
    return nameDistance(a, b) <= WORD * Math.max(a.length, b.length);
  });
}

/** Which share of the letters of two words is different; undefined if that is seen at once to be too large a one. */
function shareBetween(sound: string, letters: number, own: string): number | undefined {
  const long = Math.max(own.length, sound.length);
  const most = Math.floor(FARTHEST * long);
  if (Math.abs(own.length - sound.length) > most || !mayBeNear(letters, letterSet(own), most)) return undefined;
  return nameDistance(own, sound) / long;
}

/** The names that look most like the words, to be offered where nothing is found. */
export function nearestNames(words: readonly string[], { forms }: NameIndex, to: SearchAddresses): EntityHit[] {
  const sound = foldName(words.join(' '));
  if (sound.length < 3) return [];
  const letters = letterSet(sound);
  const likely = forms
    .flatMap((form) => {
      const away = shareBetween(sound, letters, form.sound);
      const isLikely = away !== undefined && away <= FARTHEST && sameName(sound, form.sound);
      return isLikely && wordsNear(words, form, sound) ? [{ form, away }] : [];
    })
    .sort((a, b) => a.away - b.away);
  const nearest = new Map(
    likely.map(({ form }) => [form.entry.id, form]).reverse() as [string, (typeof forms)[number]][],
  );
  const order = likely.map(({ form }) => form.entry.id);
  return bestForms([...nearest.values()])
    .sort((a, b) => order.indexOf(a.entry.id) - order.indexOf(b.entry.id))
    .slice(0, MOST)
    .map((form) => entityHit(form, to.entity));
}
