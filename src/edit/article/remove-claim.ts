import { editFrontmatter } from '../edit-frontmatter.ts';
import { frontmatterData } from '../frontmatter-data.ts';
import { CannotEdit } from '../yaml/change.ts';

/** An article without one of its claims; throws `CannotEdit` if it has none of this id. */
export function removeClaim(text: string, id: string): string {
  const index = (frontmatterData(text).claims ?? []).findIndex((claim) => claim.id === id);
  if (index < 0) throw new CannotEdit(`the article has no claim "${id}"`);
  return editFrontmatter(text, [{ op: 'remove', path: ['claims', index] }]);
}
