import { BENCH_WORDS } from '../words/en/bench.ts';
import type { BenchLater } from './api.ts';
import { button, labelled, make } from './make.ts';
import type { WorkBook } from './work-book.ts';
import { workList } from './work-list.ts';

/** One fact that came out later: its day, its words, its works. */
function laterFields(book: WorkBook, given: BenchLater, drop: () => void) {
  const on = make('input', { value: given.on, required: true });
  const text = make('textarea', { value: given.text, required: true, rows: 3 });
  const works = workList(book, given.works, BENCH_WORDS.laterWorks);
  const element = make(
    'fieldset',
    { className: 'later' },
    make('legend', {}, BENCH_WORDS.later),
    labelled(BENCH_WORDS.laterOn, on),
    labelled(BENCH_WORDS.laterText, text),
    works.element,
    button(BENCH_WORDS.withoutLater, drop),
  );
  const value = (): BenchLater => ({
    ...{ on: on.value.trim(), text: text.value.trim(), works: works.chosen() },
    ...(given.key !== undefined && { key: given.key }),
  });
  return { element, value };
}

/** What came out later, a list that grows; `input` events tell of each change. */
export function laterList(book: WorkBook, given: readonly BenchLater[]) {
  let facts: ReturnType<typeof laterFields>[] = [];
  const list = make('div', {});
  list.dataset.unkept = '';
  const changed = () => list.dispatchEvent(new Event('input', { bubbles: true }));
  const show = () => list.replaceChildren(...facts.map(({ element }) => element));
  const append = (fact: BenchLater) => {
    const fields = laterFields(book, fact, () => {
      facts = facts.filter((one) => one !== fields);
      show();
      changed();
    });
    facts.push(fields);
    list.append(fields.element);
    return fields;
  };
  const more = button(BENCH_WORDS.addLater, () => {
    append({ on: '', text: '', works: [] }).element.querySelector('input')?.focus();
    changed();
  });
  const put = (all: readonly BenchLater[]) => {
    facts = [];
    list.replaceChildren();
    for (const fact of all) append(fact);
  };
  put(given);
  return { element: make('div', {}, list, more), value: () => facts.map((one) => one.value()), put };
}
