import { BENCH_WORDS } from '../words/en/bench.ts';
import type { Choice } from './api.ts';
import { button, labelled, make } from './make.ts';

/** A list of works that grows by search. */
export function workList(works: readonly Choice[], given: readonly string[]) {
  const chosen = [...given];
  const list = make('ul', {});
  const show = () =>
    list.replaceChildren(
      ...chosen.map((id, index) => {
        const drop = button('×', () => {
          chosen.splice(index, 1);
          show();
        });
        drop.setAttribute('aria-label', BENCH_WORDS.without(id));
        return make('li', {}, drop, ` ${works.find((one) => one.id === id)?.words ?? id}`);
      }),
    );
  const known = make(
    'datalist',
    { id: 'works' },
    ...works.map(({ id, words }) => make('option', { value: id }, words)),
  );
  const field = make('input', { list: 'works', autocomplete: 'off' });
  const add = () => {
    const asked = field.value.trim().toLowerCase();
    const named = works.find(({ id }) => id === asked);
    const found = named ? [named] : works.filter(({ words }) => asked !== '' && words.toLowerCase().includes(asked));
    const [only] = found;
    if (found.length !== 1 || !only || chosen.includes(only.id)) return;
    chosen.push(only.id);
    field.value = '';
    show();
  };
  field.addEventListener('change', add);
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || field.value.trim() === '') return;
    event.preventDefault();
    add();
  });
  show();
  return {
    element: make('div', {}, labelled(BENCH_WORDS.works, list), labelled(BENCH_WORDS.addWork, field, known)),
    chosen: () => chosen,
  };
}
