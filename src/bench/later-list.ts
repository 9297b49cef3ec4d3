import { BENCH_WORDS } from '../words/en/bench.ts';
import type { BenchLater } from './api.ts';
import { button, labelled, make } from './make.ts';
import type { WorkBook } from './work-book.ts';
import { workList } from './work-list.ts';

/** Fields for one fact that came out later: its day, its words, its works. `drop` takes it out. */
function laterFields(book: WorkBook, given: BenchLater, drop: () => void) {
  const on = make('input', { value: given.on });
  const text = make('textarea', { value: given.text, rows: 3 });
  const works = workList(book, given.works, {
    label: BENCH_WORDS.laterWorks,
    add: BENCH_WORDS.addLaterWork,
  });
  const without = button(BENCH_WORDS.withoutLater, drop);
  const element = make(
    'fieldset',
    { className: 'later' },
    make('legend', {}, BENCH_WORDS.later),
    labelled(BENCH_WORDS.laterOn, on),
    labelled(BENCH_WORDS.laterText, text),
    works.element,
    without,
  );
  const isEmpty = () => on.value.trim() === '' && text.value.trim() === '' && works.chosen().length === 0;
  /** Empty fields say nothing and ask for nothing. */
  const look = () => {
    for (const field of [on, text]) field.required = !isEmpty();
    without.hidden = isEmpty();
  };
  element.addEventListener('input', look);
  look();
  const value = (): BenchLater => ({
    ...{ on: on.value.trim(), text: text.value.trim(), works: works.chosen() },
    ...(given.key !== undefined && { key: given.key }),
  });
  return { element, value, isEmpty };
}

const NOTHING: BenchLater = { on: '', text: '', works: [] };

/**
 * What came out later, a list that grows by writing: at its end there are always empty fields for one more. `input`
 * events tell of each change.
 */
export function laterList(book: WorkBook, given: readonly BenchLater[]) {
  let facts: ReturnType<typeof laterFields>[] = [];
  const list = make('div', {});
  list.dataset.unkept = '';
  const append = (fact: BenchLater) => {
    const fields = laterFields(book, fact, () => {
      const next = fields.element.nextElementSibling?.querySelector('input');
      facts = facts.filter((one) => one !== fields);
      fields.element.remove();
      next?.focus();
      list.dispatchEvent(new Event('input', { bubbles: true }));
    });
    facts.push(fields);
    list.append(fields.element);
  };
  const put = (all: readonly BenchLater[]) => {
    facts = [];
    list.replaceChildren();
    for (const fact of [...all, NOTHING]) append(fact);
  };
  list.addEventListener('input', () => {
    if (!facts.at(-1)?.isEmpty()) append(NOTHING);
  });
  put(given);
  const value = () => facts.filter((one) => !one.isEmpty()).map((one) => one.value());
  return { element: list, value, put };
}
