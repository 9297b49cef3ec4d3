import type { Root } from 'mdast';
import type { z } from 'zod';
import { parseMarkdown } from '../annotate/parse-markdown.ts';
import type { Finding } from '../model/finding.ts';
import { findingOf } from '../model/finding-of.ts';
import { isId } from '../model/id.ts';
import { parseYaml, type Yaml } from './parse-yaml.ts';
import type { SourceFile } from './read-content.ts';
import { validate } from './validate.ts';

/** A file that was read: what it says (absent if it is not usable), and where each of its fields stands. */
export interface Parsed<T> {
  file: SourceFile;
  value: T | undefined;
  locate: Yaml['locate'];
  /** The text as mdast, frontmatter node included; empty for a file that is all YAML. */
  tree: Root;
  /** The text after the frontmatter. */
  body: string;
  findings: Finding[];
}

function checkId(file: SourceFile): Finding[] {
  return isId(file.id) ? [] : [findingOf('bad-id', { file: file.path, line: 1, column: 1 }, { value: file.id })];
}

/** Reads a file that is all YAML. */
export function parseYamlFile<S extends z.ZodType>(file: SourceFile, schema: S): Parsed<z.output<S>> {
  const yaml = parseYaml(file.text, file.path);
  const { value, findings } = validate(yaml, schema);
  return {
    file,
    value,
    locate: yaml.locate,
    tree: { type: 'root', children: [] },
    body: '',
    findings: [...checkId(file), ...findings],
  };
}

/** Reads a Markdown file with YAML frontmatter; a file without one is a finding. */
export function parseMarkdownFile<S extends z.ZodType>(file: SourceFile, schema: S): Parsed<z.output<S>> {
  const tree = parseMarkdown(file.text);
  const [first] = tree.children;
  const start = { file: file.path, line: 1, column: 1 };
  if (first?.type !== 'yaml') {
    const findings = [...checkId(file), findingOf('no-frontmatter', start)];
    return { file, value: undefined, locate: () => start, tree, body: file.text, findings };
  }
  const yaml = parseYaml(first.value, file.path, 2);
  const { value, findings } = validate(yaml, schema);
  return {
    file,
    value,
    locate: yaml.locate,
    tree,
    body: file.text.slice(first.position?.end.offset ?? 0),
    findings: [...checkId(file), ...findings],
  };
}
