import { FILTER_WORDS } from '../../words/en/reading.ts';

/** What rows are. */
type RowSort = keyof typeof FILTER_WORDS;

/** A value that can be chosen, as a box to check or a line of a menu. */
type Choice = HTMLInputElement | HTMLOptionElement;

const nameOf = (choice: Choice): string =>
  choice instanceof HTMLInputElement ? choice.name : (choice.closest('select')?.name ?? '');
const isChosen = (choice: Choice): boolean => ('checked' in choice ? choice.checked : choice.selected);
const choose = (choice: Choice, on: boolean): void => {
  if ('checked' in choice) choice.checked = on;
  else if (on) choice.selected = true;
};

/**
 * Says of a choice how many rows it would leave: one that would leave none cannot be chosen, and one that fits no row
 * whatever else is chosen is not shown, since what it says may not have been known then.
 */
function sayLeft(choice: Choice, left: number, fitsAny: boolean): void {
  const words = choice instanceof HTMLOptionElement ? choice : choice.parentElement?.querySelector('[data-left]');
  if (words) words.textContent = (words.textContent ?? '').replace(/\d+(?=\)\s*$)/, String(left));
  // What has the focus keeps it.
  const stays = isChosen(choice) || choice === document.activeElement;
  choice.disabled = left === 0 && !stays;
  const shown = choice instanceof HTMLOptionElement ? choice : choice.closest('label');
  if (shown) shown.hidden = !fitsAny && !stays;
}

/**
 * Narrows the rows that its attribute `rows` selects, of the sort that `sort` names: claims by ratings, kind and
 * entity, as known now or then; works by weight and kind. A row has one of several values that are chosen of a kind.
 * Kept in the address. Each choice says how many rows it would leave. Without this script all rows show.
 */
class RowFilter extends HTMLElement {
  #choices: Choice[] = [];

  connectedCallback(): void {
    this.#choices = [...this.querySelectorAll<Choice>('input, option:not([value=""])')];
    const asked = new URLSearchParams(location.search);
    // A browser may have kept what was chosen before a reload; the address says what holds.
    this.querySelector('form')?.reset();
    for (const choice of this.#choices) choose(choice, asked.getAll(nameOf(choice)).includes(choice.value));
    const apply = () => this.#apply();
    this.addEventListener('change', apply);
    document.querySelector('main > header form.layers')?.addEventListener('change', apply);
    // The layers are set already: the script of every page stands before this one.
    apply();
  }

  #apply(): void {
    const rows = [...document.querySelectorAll<HTMLElement>(this.getAttribute('rows') ?? '')];
    const then = document.querySelector<HTMLInputElement>('#as-then')?.checked ?? false;
    const chosen = Map.groupBy(this.#choices.filter(isChosen), nameOf);
    const has = ({ dataset }: HTMLElement, name: string, value: string) => {
      const later = name === 'rating' && dataset.later !== undefined;
      if (later && value === 'not-yet') return true;
      return !(later && then) && (dataset[name] ?? '').split(' ').includes(value);
    };
    const fits = (row: HTMLElement, but?: string) =>
      [...chosen].every(([name, ones]) => name === but || ones.some(({ value }) => has(row, name, value)));

    for (const row of rows) row.hidden = !fits(row);
    for (const [name, ones] of Map.groupBy(this.#choices, nameOf)) {
      const others = rows.filter((row) => fits(row, name));
      for (const one of ones) {
        const fitting = (row: HTMLElement) => has(row, name, one.value);
        sayLeft(one, others.filter(fitting).length, rows.some(fitting));
      }
    }
    const address = new URL(location.href);
    for (const choice of this.#choices) address.searchParams.delete(nameOf(choice));
    for (const choice of this.#choices.filter(isChosen)) address.searchParams.append(nameOf(choice), choice.value);
    if (address.href !== location.href) history.replaceState(history.state, '', address);
    const shown = rows.filter((row) => !row.hidden).length;
    (this.querySelector('[role="status"]') as HTMLElement).textContent =
      shown < rows.length ? FILTER_WORDS[this.getAttribute('sort') as RowSort](shown, rows.length) : '';
  }
}

customElements.define('row-filter', RowFilter);
