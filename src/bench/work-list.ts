import { BENCH_WORDS } from '../words/en/bench.ts';
import type { BenchCitation } from './api.ts';
import { button, labelled, make } from './make.ts';
import { isCitation, type WorkBook } from './work-book.ts';

let lists = 0;

/** A chosen work, with the fields for where in it and what it says. */
function workLine(citation: BenchCitation, words: string, drop: () => void): HTMLElement {
  const without = button('×', drop);
  without.setAttribute('aria-label', BENCH_WORDS.without(citation.id));
  const field = (name: 'says' | 'locator', label: string) => {
    const input = make('input', { value: citation[name] ?? '', placeholder: label });
    input.setAttribute('aria-label', `${label}: ${citation.id}`);
    input.addEventListener('input', () => {
      citation[name] = input.value.trim() || undefined;
    });
    return input;
  };
  return make(
    'li',
    { className: 'work' },
    make('p', {}, without, ` ${words}`),
    make('div', { className: 'row' }, field('says', BENCH_WORDS.says), field('locator', BENCH_WORDS.locator)),
  );
}

/** A list of works that grows by search, or by a citation that is pasted; `input` events tell of each change. */
export function workList(
  book: WorkBook,
  given: readonly BenchCitation[],
  { label, add: adding }: { label: string; add: string } = { label: BENCH_WORDS.works, add: BENCH_WORDS.addWork },
) {
  let chosen: BenchCitation[] = [];
  lists += 1;
  const list = make('ul', {});
  list.dataset.unkept = '';
  const said = make('small', { role: 'status' });
  const options = make('datalist', { id: `works-${lists}` });
  const field = make('input', { list: options.id, autocomplete: 'off' });
  const element = make('div', {});
  const changed = () => element.dispatchEvent(new Event('input', { bubbles: true }));
  const show = () => {
    const choices = book.choices();
    options.replaceChildren(...choices.map(({ id, words }) => make('option', { value: id }, words)));
    list.replaceChildren(
      ...chosen.map((citation) => {
        const words = choices.find(({ id }) => id === citation.id)?.words ?? citation.id;
        return workLine(citation, words, () => {
          chosen = chosen.filter((one) => one !== citation);
          show();
          changed();
        });
      }),
    );
  };
  const choose = (ids: readonly string[]) => {
    const fresh = ids.filter((id) => !chosen.some((one) => one.id === id));
    chosen = [...chosen, ...fresh.map((id) => ({ id }))];
    field.value = '';
    show();
    changed();
  };
  const paste = async (citation: string) => {
    said.textContent = '';
    const works = await book.paste(citation);
    choose(works.map(({ id }) => id));
    said.textContent = works.map(BENCH_WORDS.pastedWork).join(' ');
  };
  const fail = (error: Error) => {
    said.textContent = error.message;
  };
  const add = () => {
    if (isCitation(field.value)) return void paste(field.value).catch(fail);
    const asked = field.value.trim().toLowerCase();
    const choices = book.choices();
    const named = choices.find(({ id }) => id === asked);
    const found = named ? [named] : choices.filter(({ words }) => asked !== '' && words.toLowerCase().includes(asked));
    const [only] = found;
    if (found.length === 1 && only) choose([only.id]);
  };
  field.addEventListener('change', add);
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || field.value.trim() === '') return;
    event.preventDefault();
    add();
  });
  field.addEventListener('paste', (event) => {
    const citation = event.clipboardData?.getData('text/plain') ?? '';
    if (!isCitation(citation)) return;
    // A field of one line would take the lines of a citation as one.
    event.preventDefault();
    void paste(citation).catch(fail);
  });
  const put = (works: readonly BenchCitation[]) => {
    chosen = works.map((one) => ({ ...one }));
    show();
  };
  put(given);
  element.append(make('h3', {}, label), list, labelled(adding, field, options), said);
  return { element, chosen: () => chosen, put };
}
