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
    if (input) input.checked = true;
  }
  form.addEventListener('change', ({ target }) => {
    const { name, value, defaultChecked } = target as HTMLInputElement;
    storeChoice(name, value);
    const address = new URL(location.href);
    if (defaultChecked) address.searchParams.delete(name);
    else address.searchParams.set(name, value);
    history.replaceState(history.state, '', address);
  });
}
