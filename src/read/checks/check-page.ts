import type { Page } from '../../model/page.ts';
import type { Parsed } from '../parse-file.ts';
import { checkNoFootnotes, checkTree, type Known } from './check-markdown.ts';
import { checkPlaceholders } from './check-placeholders.ts';
import { type Checked, joinChecked } from './join-checked.ts';

/** What is wrong with the text of a page of the edition, and its links within the site. */
export function checkPage({ file, tree }: Parsed<Omit<Page, 'id' | 'body'>>, known: Known): Checked {
  const placeOf = ({ position }: Parameters<typeof checkTree>[0]) => ({
    file: file.path,
    line: position?.start.line ?? 1,
    column: position?.start.column ?? 1,
  });
  return joinChecked([
    { findings: [...checkNoFootnotes(tree, placeOf), ...checkPlaceholders(tree, placeOf)] },
    checkTree(tree, { ...known, page: `${file.id}/`, source: file.text, exact: true, placeholders: true }, placeOf),
  ]);
}
