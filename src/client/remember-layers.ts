const NAMES = ['notes', 'as'] as const;

/** Keeps the layers that a reader chose on their device; `?as=then` and `?notes=all` in the address go before. */
export function rememberLayers(): void {
  const form = document.querySelector<HTMLFormElement>('form.layers');
  if (!form) return;
  const asked = new URLSearchParams(location.search);
  for (const name of NAMES) {
    let kept: string | null = null;
    try {
      kept = localStorage.getItem(`postil-${name}`);
    } catch {
      // A browser may forbid storage; the choice then lasts for this page.
    }
    const wanted = asked.get(name) ?? kept;
    const input =
      wanted && form.querySelector<HTMLInputElement>(`input[name="${name}"][value="${CSS.escape(wanted)}"]`);
    if (input) input.checked = true;
  }
  form.addEventListener('change', ({ target }) => {
    const { name, value } = target as HTMLInputElement;
    try {
      localStorage.setItem(`postil-${name}`, value);
    } catch {
      // As above.
    }
  });
}
