import type { Suggestion } from './found.ts';
import { bestForms, matchNames, nearForms } from './match-names.ts';
import { type NameForm, nameIndex } from './name-index.ts';
import { normalWords } from './normal-words.ts';
import { entityHit } from './understand.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The longest list. */
const MOST = 8;

/** Names in which the words stand, the last of them perhaps only begun. */
function begun(words: readonly string[], forms: readonly NameForm[]): NameForm[] {
  const last = words.at(-1) as string;
  const before = words.slice(0, -1);
  const answers = (form: NameForm) =>
    form.plain.startsWith(words.join('')) ||
    form.words.some(
      (word, at) => word.startsWith(last) && before.every((own, i) => form.words[at - before.length + i] === own),
    );
  return forms.filter(answers);
}

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
  const beginning = bestForms(begun(words, index.forms));
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
