import { storeChoice, storedChoice } from './stored-choice.ts';

/**
 * Keeps the layers that a reader chose on their device. `?as=then` and `?notes=all` in the address go before, and the
 * address follows the choice, so that it can be sent on.
 */
export function rememberLayers(): void {
  const form = document.querySelector<HTMLFormElement>('main > header form.layers');
  if (!form) return;
  const asked = new URLSearchParams(location.search);
  for (const name of ['notes', 'as']) {
    const wanted = asked.get(name) ?? storedChoice(name);
    const input =
      wanted && form.querySelector<HTMLInputElement>(`input[name="${name}"][value="${CSS.escape(wanted)}"]`);
    // “Then” on a page with several days is the day of the article that was read last.
    const day = wanted === 'then' ? storedChoice('day') : wanted;
    const dated = name === 'as' && day ? form.querySelector<HTMLInputElement>(`[value="${CSS.escape(day)}"]`) : null;
    const chosen = input || dated;
    if (chosen) chosen.checked = true;
  }
  form.addEventListener('change', ({ target }) => {
    const { name, value, defaultChecked } = target as HTMLInputElement;
    const { day } = (target as HTMLInputElement).dataset;
    if (day) storeChoice('day', day);
    // A day of one page is not for others.
    if (!/^\d/.test(value)) storeChoice(name, value);
    const address = new URL(location.href);
    if (defaultChecked) address.searchParams.delete(name);
    else address.searchParams.set(name, value);
    history.replaceState(history.state, '', address);
  });
}
