type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What a form has beside its fields, to be kept with them. */
export interface KeptMore {
  value?: () => unknown;
  putBack?: (value: unknown) => void;
  /** What the form was begun from: once that is another, what was kept would undo what came meanwhile. */
  begunFrom?: string;
}

const isTick = (field: Field): field is HTMLInputElement =>
  field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio');
const fieldsOf = (form: HTMLFormElement): Field[] =>
  [...form.elements].filter(
    (one): one is Field => one.matches('input, textarea, select') && !one.closest('[data-unkept]'),
  );

/**
 * Keeps what is typed into a form until the tab is closed, by its `name` on this page, and puts it back: a page that is
 * loaded anew because a file was saved, or a panel that was closed, loses nothing. What stands in `data-unkept` changes
 * with the rest, and is not kept but by `more`. Returns what forgets it.
 */
export function keepForm(form: HTMLFormElement, name: string, more?: KeptMore): () => void {
  const key = `postil-bench ${location.pathname} ${name} ${more?.begunFrom ?? ''}`;
  const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
  const fields = fieldsOf(form);
  if (Array.isArray(kept) && kept.length === fields.length + 1) {
    for (const [index, field] of fields.entries()) {
      if (isTick(field)) field.checked = Boolean(kept[index]);
      else field.value = String(kept[index]);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    if (kept.at(-1) !== null) more?.putBack?.(kept.at(-1));
  }
  form.addEventListener('input', () => {
    const values = fieldsOf(form).map((field) => (isTick(field) ? field.checked : field.value));
    sessionStorage.setItem(key, JSON.stringify([...values, more?.value?.() ?? null]));
  });
  return () => sessionStorage.removeItem(key);
}
