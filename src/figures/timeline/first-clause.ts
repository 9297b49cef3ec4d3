import { fieldText } from '../../read/markdown/field-text.ts';

/** How long a clause may be before it is cut at a space. */
const MOST = 240;

/**
 * The beginning of a sentence of Markdown, as plain words: up to the first semicolon, colon or full stop. A mark of
 * omission stands behind what is cut elsewhere, since the rest may turn its meaning.
 */
export function firstClause(markdown: string): string {
  const plain = fieldText(markdown);
  const clause = (/^.{20,}?(?=[;:]|\.(?:\s|$))/.exec(plain)?.[0] ?? plain).replace(/\.$/, '');
  if (clause.length <= MOST) return clause;
  const comma = clause.lastIndexOf(', ', MOST);
  return `${clause.slice(0, comma > MOST / 2 ? comma : clause.lastIndexOf(' ', MOST))} …`;
}
