import { BENCH_WORDS } from '../words/en/bench.ts';
import type { BenchEntity } from './api.ts';
import { labelled, make } from './make.ts';

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** How well words fit an entity; 0 if they do not. */
function fit({ id, names, listed }: BenchEntity, asked: string): number {
  const words = fold(asked).trim();
  if (words === '') return listed ? 1 : 0;
  const all = [...names.map(fold), id];
  const base = all.includes(words) ? 8 : all.some((name) => name.startsWith(words)) ? 4 : 0;
  const some = all.some((name) => name.includes(words) || (name.length > 3 && words.includes(name))) ? 2 : 0;
  const either = Math.max(base, some);
  return either > 0 ? either + Number(listed) : 0;
}

/** The entities that words may mean, the likeliest first. */
export const likelyEntities = (entities: readonly BenchEntity[], asked: string): BenchEntity[] =>
  entities
    .map((entity) => ({ entity, fits: fit(entity, asked) }))
    .filter(({ fits }) => fits > 0)
    .sort((a, b) => b.fits - a.fits || a.entity.words.localeCompare(b.entity.words))
    .map(({ entity }) => entity)
    .slice(0, 8);

/** A field in which an entity is searched, the likeliest chosen already; `told` hears whether there is one. */
export function entitySearch(entities: readonly BenchEntity[], asked: string, told: (found: boolean) => void) {
  const list = make('ul', { className: 'choices' });
  // Another list for other words: what is chosen in it is kept by itself.
  list.dataset.unkept = '';
  const none = make('p', {}, BENCH_WORDS.noEntity);
  let chosen: string | undefined;
  const field = make('input', { type: 'search', value: '', autocomplete: 'off' });
  const show = (words: string) => {
    const likely = likelyEntities(entities, words);
    chosen = likely[0]?.id;
    none.hidden = likely.length > 0;
    told(likely.length > 0);
    list.replaceChildren(
      ...likely.map(({ id, words: name, kind }, index) => {
        const choose = () => {
          chosen = id;
        };
        const radio = make('input', {
          type: 'radio',
          name: 'entity',
          value: id,
          checked: index === 0,
          // Before the form hears of it, which keeps what is chosen.
          oninput: choose,
        });
        return make(
          'li',
          {},
          make('label', { className: 'tick' }, radio, make('span', {}, `${name} (${id}, ${kind})`)),
        );
      }),
    );
  };
  field.addEventListener('input', () => show(field.value));
  /** Chooses what was chosen before the page was loaded anew, among what the words in the field find. */
  const putBack = (id: string | undefined) => {
    if (field.value === '') show(asked);
    const radio = [...list.querySelectorAll('input')].find(({ value }) => value === id);
    if (!radio) return;
    radio.checked = true;
    chosen = id;
  };
  show(asked);
  const element = make('div', {}, labelled(BENCH_WORDS.search, field), list, none);
  return { element, chosen: () => chosen, putBack };
}
