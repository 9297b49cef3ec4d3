import { splitFrontmatter } from './edit-frontmatter.ts';
import { CannotEdit } from './yaml/change.ts';
import { readYaml } from './yaml/read-yaml.ts';

/** An item of `entities` as an editor wrote it. */
export type Listing = string | { id: string; also?: unknown[] | null };
/** A claim as an editor wrote it, without defaults. */
export type WrittenClaim = Record<string, unknown>;

/** What the frontmatter of an article says as it was written, unchecked and without defaults. Not to be changed. */
export interface ArticleData {
  entities?: Listing[] | null;
  claims?: WrittenClaim[] | null;
}

/** The data of a file's frontmatter; throws `CannotEdit` if it cannot be read. */
export function frontmatterData(text: string): ArticleData & Record<string, unknown> {
  const { said } = readYaml(splitFrontmatter(text).yaml);
  if (!said) throw new CannotEdit('the frontmatter cannot be read: mend it first');
  return (said.data ?? {}) as ArticleData & Record<string, unknown>;
}
