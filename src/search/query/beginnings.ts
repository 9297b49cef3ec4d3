import { bestForms } from '../words/match-names.ts';
import { isShort, queryWord } from '../words/match-word.ts';
import type { NameForm, NameIndex } from '../words/name-index.ts';
import type { Understood } from './understand.ts';
import type { Unit } from './units.ts';

/** More names than this that begin alike say nothing of what is meant. */
const MOST = 4;

/** The names in which these words stand side by side, the last of them perhaps only begun; best first. */
export function begunNames(words: readonly string[], forms: readonly NameForm[]): NameForm[] {
  const last = words.at(-1) as string;
  const before = words.slice(0, -1);
  const typed = words.join('');
  const starting = forms.filter(({ plain }) => plain.startsWith(typed));
  const inside = forms.filter(({ words: own }) =>
    own.some((word, at) => word.startsWith(last) && before.every((other, i) => own[at - before.length + i] === other)),
  );
  const all = [...bestForms(starting), ...bestForms(inside)];
  return all.filter((form, i) => all.findIndex(({ entry }) => entry === form.entry) === i);
}

/** All words of a query as one entity, whose name they begin. */
const entityUnit = ({ entry }: NameForm, words: readonly string[], { stops, stem }: NameIndex): Unit => ({
  type: 'entity',
  id: entry.id,
  words: words.filter((word) => !stops.has(word)).map((word) => queryWord(word, stem)),
});

/**
 * Takes the end of a query, which may still be typed, for the beginning of a name, unless it names something already
 * or `stands` says that its last word is one of the texts.
 */
export function withBeginnings(
  understood: Understood,
  names: NameIndex,
  stands: (word: string) => boolean,
): Understood {
  const { forms, stops } = names;
  const { words, matches, units } = understood;
  const last = words.at(-1) ?? '';
  const named = matches.some(({ to }) => to === words.length);
  // After other words of a name one letter of the last does.
  const short = isShort(last);
  const said = !stops.has(last) && stands(last);
  if (last === '' || named || (short && words.length < 2) || said) return understood;
  const whole = begunNames(words, forms);
  const begun = whole.length > 0 || short ? whole : begunNames([last], forms);
  if (begun.length === 0) return understood;
  // Names that begin so go before those that only hold a word that does.
  const starting = begun.filter(({ plain }) => plain.startsWith(words.join('')));
  const meant = starting.length > 0 ? starting : begun;
  const entities = meant.length <= MOST ? meant.map(({ entry }) => entry.id) : [];
  const [only] = words.length > 1 && whole.length === 1 ? whole : [];
  const withEntities = only
    ? [...units.filter(({ type }) => type === 'phrase'), entityUnit(only, words, names)]
    : units.map((unit): Unit => (unit.type === 'word' && unit.word.text === last ? { ...unit, entities } : unit));
  const rest = understood.forms.filter(({ entry }) => !begun.some((form) => form.entry === entry));
  return { ...understood, units: withEntities, forms: whole.length > 0 ? [...begun, ...rest] : [...rest, ...begun] };
}
