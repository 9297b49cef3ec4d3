import { element } from '../element.ts';
import { type Group, rowOption } from './row.ts';

/** Groups as a listbox holds them; options are numbered through, for `aria-activedescendant`. */
export function optionGroups(groups: readonly Group[]): HTMLElement[] {
  let number = 0;
  return groups.map(({ id, heading, rows }) => {
    const head = element('div', 'heading', heading);
    head.id = `search-${id}`;
    const options = rows.map((row) => rowOption(row, `search-option-${++number}`));
    const group = element('div', 'hits', head, ...options);
    group.role = 'group';
    group.setAttribute('aria-labelledby', head.id);
    return group;
  });
}
