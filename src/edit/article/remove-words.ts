import { editFrontmatter } from '../edit-frontmatter.ts';
import { frontmatterData } from '../frontmatter-data.ts';
import { CannotEdit, type Change } from '../yaml/change.ts';

/**
 * An article that no longer takes the wording at this place of an entity's `also` for its name; without a place, that
 * no longer lists the entity. Throws `CannotEdit` if it does not.
 */
export function removeWords(text: string, entity: string, at?: number): string {
  const { entities } = frontmatterData(text);
  const index = (entities ?? []).findIndex((one) => (typeof one === 'string' ? one : one?.id) === entity);
  const listed = entities?.[index];
  if (listed === undefined) throw new CannotEdit(`the article does not list "${entity}"`);
  if (at === undefined) return editFrontmatter(text, [{ op: 'remove', path: ['entities', index] }]);
  const also = typeof listed === 'object' ? (listed.also ?? []) : [];
  if (!(at in also)) throw new CannotEdit(`"${entity}" has no such wording`);
  const path = also.length > 1 ? ['entities', index, 'also', at] : ['entities', index, 'also'];
  const changes: Change[] = [{ op: 'remove', path }];
  return editFrontmatter(text, changes);
}
