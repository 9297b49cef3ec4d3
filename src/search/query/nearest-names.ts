import type { SearchAddresses } from '../../addresses/site.ts';
import { foldName } from '../words/fold-name.ts';
import type { EntityHit } from '../words/found.ts';
import { bestForms } from '../words/match-names.ts';
import { nameDistance, sameName } from '../words/name-distance.ts';
import type { NameIndex } from '../words/name-index.ts';
import { entityHit } from './understand.ts';

const MOST = 4;
/** Names with more than this share of their letters different are not offered. */
const FARTHEST = 0.34;

/** The names that look most like the words, to be offered where nothing is found. */
export function nearestNames(words: readonly string[], { forms }: NameIndex, to: SearchAddresses): EntityHit[] {
  const sound = foldName(words.join(' '));
  if (sound.length < 3) return [];
  const likely = forms
    .map((form) => ({ form, away: nameDistance(form.sound, sound) / Math.max(form.sound.length, sound.length) }))
    .filter(({ form, away }) => away <= FARTHEST && sameName(sound, form.sound))
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
