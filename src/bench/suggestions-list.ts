import { BENCH_WORDS } from '../words/en/bench.ts';
import type { BenchSuggestion, Spot } from './api.ts';
import { button, make } from './make.ts';

/** What can be done about a suggestion. */
export interface SuggestionActions {
  /** Leads to a place of the text. */
  show: (spot: Spot) => void;
  /** Does it, or opens the form in which it is done. */
  accept: (suggestion: BenchSuggestion) => void;
  /** Sees to it that words are suggested no more: in no article, or not in this one. */
  silence: (words: string[], everywhere: boolean) => void;
}

/** The words of signs that are no numbers: a number says a claim in one place and nothing in another. */
const wordsOf = (signs: readonly string[]): string[] => signs.filter((sign) => !/\d/.test(sign));

/** A suggestion is silenced by the id of its entity, or by its words; for good, a claim by its signs. */
function silencing(suggestion: BenchSuggestion, { silence }: SuggestionActions): Node[] {
  const key = suggestion.what === 'record' ? suggestion.entity : suggestion.words;
  const forGood = suggestion.what === 'claim' ? wordsOf(suggestion.signs) : [key];
  const never = suggestion.what === 'claim' ? BENCH_WORDS.neverWords(forGood) : BENCH_WORDS.never;
  return [
    button(BENCH_WORDS.notHere, () => silence([key], false)),
    ...(forGood.length > 0 ? [button(never, () => silence(forGood, true))] : []),
  ];
}

/** The words as they stand in the text, with what is around them. */
function inContext({ what, places }: BenchSuggestion): Node[] {
  const [place] = places;
  if (!place || what === 'claim') return [];
  const { before, words, after } = place;
  return [make('p', {}, make('small', {}, before, make('mark', {}, words), after))];
}

function item(suggestion: BenchSuggestion, actions: SuggestionActions): HTMLElement {
  const { what, words, places, name } = suggestion;
  const [place] = places;
  const title = make('strong', {}, what === 'record' ? (name ?? words) : words);
  const said =
    what === 'claim' ? BENCH_WORDS.signs(suggestion.signs) : what === 'unknown' && name ? BENCH_WORDS.nearly(name) : '';
  const accept = button(BENCH_WORDS.accept[what], () => actions.accept(suggestion));
  const show = place && button(BENCH_WORDS.show, () => actions.show(place), 'link');
  const count = BENCH_WORDS.times('', places.length).trim();
  return make(
    'li',
    { className: 'finding' },
    make('p', {}, title, count && ` ${count}`),
    ...inContext(suggestion),
    ...(said ? [make('p', {}, make('small', {}, said))] : []),
    ...(show ? [make('p', {}, show)] : []),
    make('div', { className: 'row' }, accept, ...silencing(suggestion, actions)),
  );
}

/** What may be marked, as a list: names on record first, then other names, then claims. */
export function suggestionsList(suggestions: readonly BenchSuggestion[], actions: SuggestionActions): HTMLElement[] {
  if (suggestions.length === 0) return [make('p', {}, BENCH_WORDS.noSuggestions)];
  return (['record', 'unknown', 'claim'] as const).flatMap((what) => {
    const some = suggestions.filter((one) => one.what === what);
    if (some.length === 0) return [];
    const list = make('ul', {}, ...some.map((one) => item(one, actions)));
    return [make('h3', {}, `${BENCH_WORDS.suggested[what]} (${some.length})`), list];
  });
}
