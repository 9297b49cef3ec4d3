const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type="radio"]), textarea, select'));

/** `/` reaches the search field, here or on the search page. */
export function searchKey(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
    event.preventDefault();
    const field = document.querySelector<HTMLInputElement>('#q');
    if (field) field.focus();
    else document.querySelector<HTMLAnchorElement>('a[data-search]')?.click();
  });
}
