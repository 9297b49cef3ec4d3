import { CLIENT_WORDS } from '../strings.ts';

/** Narrows the register of claims by rating, kind, entity and what was known; kept in the address. Without this script all claims show. */
class ClaimFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form') as HTMLFormElement;
    const selects = [...form.querySelectorAll('select')];
    const asked = new URLSearchParams(location.search);
    for (const select of selects) {
      select.value = asked.get(select.name) ?? '';
      if (select.selectedIndex < 0) select.value = '';
    }
    form.addEventListener('change', () => this.#apply(selects));
    this.#apply(selects);
  }

  #apply(selects: HTMLSelectElement[]): void {
    const chosen = selects.filter(({ value }) => value);
    const rows = [...document.querySelectorAll<HTMLElement>('.claims > li')];
    let shown = 0;
    for (const row of rows) {
      const fits = chosen.every(({ name, value }) =>
        name === 'as' ? !row.classList.contains('later') : (row.dataset[name] ?? '').split(' ').includes(value),
      );
      row.hidden = !fits;
      if (fits) shown++;
    }
    const address = new URL(location.href);
    for (const { name, value } of selects) {
      if (value) address.searchParams.set(name, value);
      else address.searchParams.delete(name);
    }
    if (address.href !== location.href) history.replaceState(null, '', address);
    (this.querySelector('[role="status"]') as HTMLElement).textContent =
      chosen.length > 0 ? CLIENT_WORDS.claims(shown, rows.length) : '';
  }
}

customElements.define('claim-filter', ClaimFilter);
