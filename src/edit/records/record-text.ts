import { printBlock } from '../yaml/print-value.ts';

const given = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** The text of a new file that is all YAML: its fields in their order, without those that are undefined. */
export const yamlFile = (fields: Record<string, unknown>): string => `${printBlock(given(fields))}\n`;

/** The text of a new Markdown file with frontmatter. */
export const markdownFile = (fields: Record<string, unknown>, body: string): string =>
  `---\n${yamlFile(fields)}---\n${body.trim() === '' ? '' : `\n${body.trim()}\n`}`;
