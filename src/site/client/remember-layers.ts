import { storeChoice, storedChoice } from './stored-choice.ts';

/**
 * The input for a day: of several, that of the last day which is not after it, so that nothing is shown that was not
 * known then; else the first.
 */
function inputFor(day: string, inputs: readonly HTMLInputElement[]): HTMLInputElement | undefined {
  const dated = inputs.filter(({ dataset }) => dataset.day);
  return dated.findLast(({ dataset }) => (dataset.day as string) <= day) ?? dated[0];
}

/**
 * Keeps the layers that a reader chose on their device. `?as=then` and `?notes=all` in the address go before, and the
 * address follows the choice, so that it can be sent on. On a page with several days “then” is the one that was chosen
 * last, or that of the page with one day that was read last.
 */
export function rememberLayers(): void {
  const form = document.querySelector<HTMLFormElement>('main > header form.layers');
  if (!form) return;
  const asked = new URLSearchParams(location.search);
  for (const name of ['notes', 'as']) {
    const wanted = asked.get(name) ?? storedChoice(name);
    if (!wanted) continue;
    const inputs = [...form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
    const day = wanted === 'then' ? (storedChoice('day') ?? '') : /^\d/.test(wanted) ? wanted : undefined;
    const chosen =
      inputs.find(({ value }) => value === wanted) ?? (name === 'as' && day !== undefined && inputFor(day, inputs));
    if (!chosen) continue;
    chosen.checked = true;
    if (chosen.value === 'then' && chosen.dataset.day) storeChoice('day', chosen.dataset.day);
  }
  form.addEventListener('change', ({ target }) => {
    const { name, value, defaultChecked, dataset } = target as HTMLInputElement;
    storeChoice(name, dataset.day ? 'then' : value);
    if (dataset.day) storeChoice('day', dataset.day);
    const address = new URL(location.href);
    if (defaultChecked) address.searchParams.delete(name);
    else address.searchParams.set(name, value);
    history.replaceState(history.state, '', address);
  });
}
