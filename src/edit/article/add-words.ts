import type { Wording } from '../../model/article.ts';
import { editFrontmatter } from '../edit-frontmatter.ts';
import { frontmatterData } from '../frontmatter-data.ts';
import type { Change } from '../yaml/change.ts';

/** A wording as short as it can be written. */
const written = ({ text, prefix, suffix }: Wording): unknown =>
  prefix === undefined && suffix === undefined
    ? text
    : { text, ...(prefix !== undefined && { prefix }), ...(suffix !== undefined && { suffix }) };

const key = (wording: unknown): string =>
  typeof wording === 'string' ? JSON.stringify({ text: wording }) : JSON.stringify(wording);

/**
 * An article that lists an entity, with further words of the text that name it; what it lists already is left as it is.
 */
export function addWords(text: string, entity: string, words: readonly Wording[]): string {
  const { entities } = frontmatterData(text);
  const index = (entities ?? []).findIndex((one) => (typeof one === 'string' ? one : one?.id) === entity);
  const listed = entities?.[index];
  const had = new Set((typeof listed === 'object' ? (listed.also ?? []) : []).map(key));
  const fresh = words.map(written).filter((one) => !had.has(key(one)));
  const changes: Change[] = [];
  if (listed === undefined) {
    const value = fresh.length > 0 ? { id: entity, also: fresh } : entity;
    changes.push({ op: 'insert', path: ['entities'], value });
  } else if (typeof listed === 'string') {
    const value = { id: entity, also: fresh };
    if (fresh.length > 0) changes.push({ op: 'set', path: ['entities', index], value, flow: true });
  } else {
    for (const value of fresh) changes.push({ op: 'insert', path: ['entities', index, 'also'], value, flow: true });
  }
  return editFrontmatter(text, changes);
}
