import type { Suggestion } from '../words/found.ts';
import { bestForms, matchNames, nearForms } from '../words/match-names.ts';
import { nameIndex } from '../words/name-index.ts';
import { normalWords } from '../words/normal-words.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { begunNames } from './beginnings.ts';
import { entityHit } from './understand.ts';

/** The longest list. */
const MOST = 8;

/**
 * The entities that what is typed so far may name: by a name in full, the beginning of one, then another spelling.
 * Synchronous and bounded; the address of each is left to whoever knows the site's base.
 */
export function suggest(query: string, vocabulary: Vocabulary): Suggestion[] {
  const words = normalWords(query.slice(0, 120)).slice(0, 8);
  if (words.length === 0) return [];
  const index = nameIndex(vocabulary);
  const whole = matchNames(words, index).filter(({ from, to }) => from === 0 && to === words.length);
  const inFull = whole.filter(({ way }) => way === 'exact').flatMap(({ forms }) => forms);
  const alike = whole.filter(({ way }) => way === 'folded').flatMap(({ forms }) => forms);
  const beginning = begunNames(words, index.forms);
  const near = inFull.length + beginning.length + alike.length === 0 ? bestForms(nearForms(words, index)) : [];
  const found = [
    ...inFull.map((form) => ({ form, how: 'name' as const })),
    ...alike.map((form) => ({ form, how: 'spelling' as const })),
    ...beginning.map((form) => ({ form, how: 'beginning' as const })),
    ...near.map((form) => ({ form, how: 'spelling' as const })),
  ];
  const once = found.filter(({ form }, i) => found.findIndex((other) => other.form.entry === form.entry) === i);
  return once.slice(0, MOST).map(({ form, how }) => ({ ...entityHit(form, () => ''), how }));
}
