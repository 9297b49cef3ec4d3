import { editFrontmatter } from '../edit-frontmatter.ts';
import { frontmatterData, type WrittenClaim } from '../frontmatter-data.ts';
import { changesBetween } from '../yaml/changes-between.ts';

/**
 * An article with a claim: added behind the last, or, where there is one of this id, changed in the fields that differ.
 * Fields of `claim` that are undefined are taken out.
 */
export function putClaim(text: string, claim: WrittenClaim & { id: string }): string {
  const claims = frontmatterData(text).claims ?? [];
  const wanted = Object.fromEntries(Object.entries(claim).filter(([, value]) => value !== undefined));
  const index = claims.findIndex(({ id }) => id === claim.id);
  if (index < 0) return editFrontmatter(text, [{ op: 'insert', path: ['claims'], value: wanted }]);
  return editFrontmatter(text, changesBetween(claims[index], wanted, ['claims', index]));
}
