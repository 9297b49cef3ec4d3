import { BENCH_WORDS } from '../words/en/bench.ts';
import type { BenchPlace, BenchRequests, BenchState, Spot } from './api.ts';
import type { AskServer } from './ask-server.ts';
import { entitySearch } from './entity-search.ts';
import { button, labelled, make, select } from './make.ts';
import type { Panel } from './panel.ts';
import { wikidataChoice } from './wikidata-choice.ts';

type NewEntity = Exclude<BenchRequests['name']['ask']['entity'], string>;

/** A place with its sentence, to be ticked. */
function placeLine(place: BenchPlace, ticked: boolean, nameOf: (id: string) => string) {
  const tick = make('input', { type: 'checkbox', checked: ticked });
  const { before, words, after, names } = place;
  const told = names === undefined ? undefined : make('small', {}, ` ${BENCH_WORDS.is(nameOf(names))}`);
  const line = make('span', {}, before, make('mark', {}, words), after, told);
  return { place, tick, element: make('li', {}, make('label', { className: 'tick' }, tick, line)) };
}

/** Whether words are likely to mean the same everywhere: a name, and no word that the text has in small letters. */
function isName(words: string, { paragraphs }: BenchState): boolean {
  if (!/[\p{Lu}\p{Lo}]/u.test(words)) return false;
  const small = words.toLowerCase();
  if (small === words) return true;
  return !paragraphs.some(({ text }) => ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${small} `));
}

/** The three fields of a new record; nothing is made unless a name stands in the first. */
function freshEntity(words: string, state: BenchState, ask: AskServer, fail: Panel['fail']) {
  const name = make('input', { value: '' });
  const kind = select(state.kinds, undefined);
  const summary = make('input', { value: '' });
  const item = state.online ? wikidataChoice(() => name.value.trim(), ask, fail) : undefined;
  const fold = make(
    'details',
    {
      ontoggle: () => {
        if (fold.open && name.value === '') name.value = words;
      },
    },
    make('summary', {}, BENCH_WORDS.fresh),
    labelled(BENCH_WORDS.freshName, name),
    labelled(BENCH_WORDS.kind, kind),
    labelled(BENCH_WORDS.summary, summary),
    item?.element,
  );
  const value = (): NewEntity | undefined => {
    if (!fold.open || name.value.trim() === '') return undefined;
    if (summary.value.trim() === '') throw new Error(BENCH_WORDS.noSummary);
    const wikidata = item?.chosen();
    const given = { name: name.value.trim(), kind: kind.value, summary: summary.value.trim() };
    return wikidata === undefined ? given : { ...given, wikidata };
  };
  const offer = (wanted: boolean) => {
    fold.open = wanted;
  };
  return { element: fold, value, offer, isOpen: () => fold.open };
}

/** What is kept of the form beside its fields. */
interface Kept {
  chosen?: string | undefined;
  fresh: boolean;
}

/** Shows the form that makes words the name of an entity, here and wherever else they stand. */
export async function nameForm(
  panel: Panel,
  spot: Spot & { words: string },
  state: BenchState,
  ask: AskServer,
  done: (said: string) => void,
): Promise<void> {
  const { words } = spot;
  const { places } = await ask('places', { words });
  const nameOf = (id: string) => state.entities.find((one) => one.id === id)?.words ?? id;
  const isHere = (place: Spot) => place.paragraph === spot.paragraph && place.start === spot.start;
  const here: BenchPlace = { ...spot, before: '', after: '', sure: true };
  const all = places.some(isHere) ? places : [here, ...places];
  const likely = isName(words, state);
  const lines = all.map((place) => placeLine(place, (likely && place.sure) || isHere(place), nameOf));
  const list = make('ul', { className: 'places' }, ...lines.map(({ element }) => element));
  const tickThose = (wanted: (place: BenchPlace) => boolean) => () => {
    for (const { place, tick } of lines) tick.checked = wanted(place);
    // What is kept of the form is what stands in it.
    list.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const ways = [
    button(
      BENCH_WORDS.all(lines.filter(({ place }) => place.sure).length),
      tickThose(({ sure }) => sure),
    ),
    button(BENCH_WORDS.onlyHere, tickThose(isHere)),
  ];
  const fresh = freshEntity(words, state, ask, panel.fail);
  const search = entitySearch(state.entities, words, (found) => fresh.offer(!found));
  const everywhere = make('input', { type: 'checkbox' });
  const save = async () => {
    const entity = fresh.value() ?? search.chosen();
    if (!entity) throw new Error(BENCH_WORDS.noEntity);
    const spots = lines
      .filter(({ tick }) => tick.checked)
      .map(({ place: { paragraph, start, end } }) => ({ paragraph, start, end }));
    const asked = { words, entity, spots, everywhere: everywhere.checked, hash: state.hash };
    done((await ask('name', asked)).done);
  };
  panel.show(
    BENCH_WORDS.nameOf(words),
    [
      search.element,
      fresh.element,
      make('h3', {}, BENCH_WORDS.places),
      ...(lines.length > 1 ? [make('div', { className: 'row' }, ...ways)] : []),
      list,
      make('label', { className: 'tick' }, everywhere, make('span', {}, BENCH_WORDS.everywhere)),
    ],
    save,
    [],
    {
      value: (): Kept => ({ chosen: search.chosen(), fresh: fresh.isOpen() }),
      putBack: (value) => {
        const kept = value as Kept;
        search.putBack(kept.chosen);
        fresh.offer(kept.fresh);
      },
    },
  );
}
