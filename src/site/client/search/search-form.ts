import type { Found } from '../../../search/words/found.ts';
import { SEARCH_WORDS as WORDS } from '../../../words/en/search.ts';
import { storeChoice, storedChoice } from '../stored-choice.ts';
import { FILTERS, readRequest, type SearchRequest, tidyQuery } from './search-request.ts';

const control = (form: HTMLFormElement, name: string) =>
  form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement | RadioNodeList | null;

/** Chooses one of the values of a control; the first, which chooses nothing, if it has no such value. */
function choose(form: HTMLFormElement, name: string, value: string): void {
  const at = control(form, name);
  if (at instanceof HTMLSelectElement) {
    at.value = value;
    if (at.selectedIndex < 0) at.selectedIndex = 0;
  } else if (at instanceof RadioNodeList) {
    const inputs = [...at] as HTMLInputElement[];
    const chosen = inputs.find((input) => input.value === value) ?? inputs[0];
    if (chosen) chosen.checked = true;
  }
}

/** Puts what is asked into the form. Then or now: the address goes before what was chosen last on this device. */
export function fillForm(form: HTMLFormElement, asked: SearchRequest): void {
  (control(form, 'q') as HTMLInputElement).value = asked.query;
  for (const name of FILTERS) choose(form, name, asked[name]);
  choose(form, 'sort', asked.sort);
  choose(form, 'as', (asked.as || storedChoice('as')) === 'then' ? 'then' : 'now');
}

/** What the form asks for. That it is now is said only to whoever chose then elsewhere. */
export function askedOf(form: HTMLFormElement, how: Pick<SearchRequest, 'literal' | 'far'>): SearchRequest {
  const value = (name: string) => control(form, name)?.value ?? '';
  const chosen = Object.fromEntries(FILTERS.map((name) => [name, value(name)])) as Pick<
    SearchRequest,
    (typeof FILTERS)[number]
  >;
  const as = value('as') === 'then' ? 'then' : storedChoice('as') === 'then' ? 'now' : '';
  return {
    ...readRequest(''),
    ...chosen,
    query: tidyQuery(value('q')),
    as,
    day: storedChoice('day') ?? undefined,
    sort: value('sort') === 'place' ? 'place' : '',
    ...how,
  };
}

/** Keeps then or now on the device, as the articles do. */
export const keepLayer = (form: HTMLFormElement): void => storeChoice('as', control(form, 'as')?.value ?? '');

/**
 * Shows beside each choice how much of what was found it would leave, and no choice that would leave nothing; without
 * counts, how much there is in all.
 */
export function showCounts(form: HTMLFormElement, counts: Found['counts'] | undefined): void {
  for (const input of form.querySelectorAll<HTMLInputElement>('[name="kind"]')) {
    const place = input.parentElement?.querySelector<HTMLElement>('.count');
    if (!place) continue;
    place.dataset.all ??= place.textContent ?? '';
    const n = counts?.kind?.[input.value] ?? 0;
    place.textContent = counts ? String(n) : place.dataset.all;
    if (input.parentElement) input.parentElement.hidden = counts !== undefined && n === 0 && !input.checked;
  }
  for (const name of FILTERS) {
    for (const option of form.querySelectorAll<HTMLOptionElement>(`[name="${name}"] option[value]:not([value=""])`)) {
      option.dataset.all ??= option.text;
      const n = counts?.[name]?.[option.value] ?? 0;
      option.text = counts ? WORDS.choice(option.dataset.word ?? '', n) : option.dataset.all;
      option.disabled = counts !== undefined && n === 0 && !option.selected;
      option.hidden = option.disabled;
    }
  }
}
