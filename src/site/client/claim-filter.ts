import { FILTER_WORDS } from '../../words/en/reading.ts';

/**
 * Narrows the register of claims by rating, kind and entity, as known now or then; kept in the address. Each choice
 * says how many claims it would leave. Without this script all claims show.
 */
class ClaimFilter extends HTMLElement {
  connectedCallback(): void {
    const selects = [...this.querySelectorAll('select')];
    const asked = new URLSearchParams(location.search);
    for (const select of selects) {
      select.value = asked.get(select.name) ?? '';
      if (select.selectedIndex < 0) select.value = '';
    }
    const apply = () => this.#apply(selects);
    this.addEventListener('change', apply);
    document.querySelector('main > header form.layers')?.addEventListener('change', apply);
    // The layers are set already: the script of every page stands before this one.
    apply();
  }

  #apply(selects: HTMLSelectElement[]): void {
    const rows = [...document.querySelectorAll<HTMLElement>('.claims > li')];
    const then = document.querySelector<HTMLInputElement>('#as-then')?.checked ?? false;
    const has = ({ dataset }: HTMLElement, name: string, value: string) => {
      const later = name === 'rating' && dataset.later !== undefined;
      if (value === '' || (later && value === 'not-yet')) return true;
      return !(later && then) && (dataset[name] ?? '').split(' ').includes(value);
    };
    const fits = (row: HTMLElement, but?: HTMLSelectElement) =>
      selects.every((select) => select === but || has(row, select.name, select.value));

    for (const row of rows) row.hidden = !fits(row);
    for (const select of selects) {
      const others = rows.filter((row) => fits(row, select));
      for (const option of select.options) {
        if (!option.value) continue;
        const left = others.filter((row) => has(row, select.name, option.value)).length;
        option.text = option.text.replace(/\d+(?=\)$)/, String(left));
        option.disabled = left === 0 && !option.selected;
      }
    }
    const address = new URL(location.href);
    for (const { name, value } of selects) {
      if (value) address.searchParams.set(name, value);
      else address.searchParams.delete(name);
    }
    if (address.href !== location.href) history.replaceState(history.state, '', address);
    const shown = rows.filter((row) => !row.hidden).length;
    (this.querySelector('[role="status"]') as HTMLElement).textContent =
      shown < rows.length ? FILTER_WORDS.claims(shown, rows.length) : '';
  }
}

customElements.define('claim-filter', ClaimFilter);
