import { CannotEdit, type Change } from './yaml/change.ts';
import { editYaml } from './yaml/edit-yaml.ts';

/** A file with frontmatter: what stands before its YAML, the YAML, and what stands behind it. */
const FRONTMATTER = /^(?<![\s\S])(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)(^---[ \t]*\r?$[\s\S]*)/m;

/** The YAML of a Markdown file and the text around it; throws `CannotEdit` if it has no frontmatter. */
export function splitFrontmatter(text: string): { open: string; yaml: string; rest: string } {
  const [, open, yaml, rest] = FRONTMATTER.exec(text) ?? [];
  if (open === undefined || yaml === undefined || rest === undefined) {
    throw new CannotEdit('the file has no frontmatter between lines "---", or lines that end in another way');
  }
  return { open, yaml, rest };
}

/** A Markdown file after changes of its frontmatter, which are the smallest there are: see `editYaml`. */
export function editFrontmatter(text: string, changes: readonly Change[]): string {
  const { open, yaml, rest } = splitFrontmatter(text);
  return `${open}${editYaml(yaml, changes)}${rest}`;
}
