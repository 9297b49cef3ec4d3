type Properties<T extends keyof HTMLElementTagNameMap> = Partial<
  Omit<HTMLElementTagNameMap[T], 'style' | 'children' | 'list'>
> & { list?: string; role?: string };

/** An element with its properties and children. */
export function make<T extends keyof HTMLElementTagNameMap>(
  name: T,
  properties: Properties<T> = {},
  ...children: (Node | string | undefined)[]
): HTMLElementTagNameMap[T] {
  const element = document.createElement(name);
  const { list, role, ...own } = properties;
  Object.assign(element, own);
  if (list) element.setAttribute('list', list);
  if (role) element.setAttribute('role', role);
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** A button that does something; it never sends a form. */
export const button = (words: string, onclick: () => void, className = ''): HTMLButtonElement =>
  make('button', { type: 'button', onclick, className }, words);

/** A field under its label. */
export const labelled = (words: string, field: HTMLElement, ...more: (Node | string | undefined)[]): HTMLLabelElement =>
  make('label', {}, make('span', {}, words), field, ...more);

/** A choice from a list. */
export function select(
  choices: readonly { id: string; words: string }[],
  value: string | undefined,
): HTMLSelectElement {
  const options = choices.map(({ id, words }) => make('option', { value: id, selected: id === value }, words));
  return make('select', {}, ...options);
}
