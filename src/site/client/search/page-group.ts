import { SEARCH_WORDS as WORDS } from '../../../words/en/search.ts';
import { button } from '../button.ts';
import { element } from '../element.ts';
import { type Group, rowItem } from './row.ts';

/** How many rows of a group a page shows before the reader asks for more. */
const FIRST = { answers: 6, entities: 6, paragraphs: 20, claims: 10, records: 5 } as Record<string, number>;
const STEP = 100;

/**
 * A group as a section of a page: a heading with how many there are, the rows, and a button for those beyond the
 * first.
 */
export function pageGroup({ id, heading, rows }: Group, counted = true): HTMLElement {
  const first = FIRST[id] ?? rows.length;
  const head = element('h2', '', heading, ...(counted ? [' ', element('small', '', String(rows.length))] : []));
  head.id = `found-${id}`;
  const list = element('ol', 'hits', ...rows.slice(0, first).map(rowItem));
  const section = element('section', '', head, list);
  section.setAttribute('aria-labelledby', head.id);
  if (rows.length <= first) return section;
  let shown = first;
  const more = button('plain more', WORDS.more(rows.length), () => {
    const items = rows.slice(shown, shown + STEP).map(rowItem);
    shown += items.length;
    list.append(...items);
    items[0]?.querySelector('a')?.focus();
    if (shown >= rows.length) more.remove();
  });
  section.append(more);
  return section;
}
