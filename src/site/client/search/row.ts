import { element } from '../element.ts';

/** One thing that can be opened: what is at its side, what it is called, and what is said of it. */
export interface Row {
  href: string;
  /** What sort of thing it is, where it stands; nothing for a row that only leads on. */
  label?: (Node | string)[];
  /** What it is called; without it the label is the link. */
  title?: (Node | string)[];
  text?: (Node | string)[];
  /** The kind of an entity, for its colour. */
  kind?: string | undefined;
  /** A query to be asked in place, where that is possible. */
  query?: string;
}

/** Rows under a heading. */
export interface Group {
  id: string;
  heading: string;
  rows: Row[];
}

const classOf = ({ label }: Row): string => (label ? 'hit' : 'hit lead');

function parts({ label, title, text }: Row): HTMLElement[] {
  return [
    ...(label ? [element('span', 'hit-label', ...label)] : []),
    ...(title ? [element('span', 'hit-title', ...title)] : []),
    ...(text ? [element('span', 'hit-text', ...text)] : []),
  ];
}

/** A row of a list on a page: one link, named by what the thing is called, that covers the row. */
export function rowItem(row: Row): HTMLLIElement {
  const item = element('li', classOf(row), ...parts(row));
  if (row.kind) item.dataset.kind = row.kind;
  const link = element('a', '');
  link.href = row.href;
  const named = item.querySelector('.hit-title') ?? (item.firstElementChild as Element);
  link.append(...named.childNodes);
  named.append(link);
  return item;
}

/** The same row as an option of a combobox: a link as a whole, not reached by Tab. */
export function rowOption(row: Row, id: string): HTMLAnchorElement {
  const option = element('a', classOf(row), ...parts(row));
  option.href = row.href;
  option.id = id;
  option.role = 'option';
  option.tabIndex = -1;
  if (row.kind) option.dataset.kind = row.kind;
  if (row.query !== undefined) option.dataset.query = row.query;
  return option;
}
