import type { Root } from 'mdast';
import type { z } from 'zod';
import type { Finding } from '../model/rules/finding.ts';
import { findingOf } from '../model/rules/finding-of.ts';
import { checkBulk } from './checks/check-bulk.ts';
import { checkCharacters } from './checks/check-characters.ts';
import { checkId } from './checks/check-id.ts';
import { checkStrings } from './checks/check-strings.ts';
import type { ContentFile } from './files/read-content.ts';
import { parseMarkdown } from './markdown/parse-markdown.ts';
import { parseYaml, type Yaml } from './yaml/parse-yaml.ts';
import { locateIn, type Places, position } from './yaml/places.ts';
import { validate } from './yaml/validate.ts';

/** A file that was read: what it says (absent if it is not usable), and where each of its fields stands. */
export interface Parsed<T> {
  file: ContentFile;
  value: T | undefined;
  locate: Yaml['locate'];
  /** What that is told from. */
  places: Places;
  /** The text as mdast, frontmatter node included; empty for a file that is all YAML. */
  tree: Root;
  /** The text after the frontmatter. */
  body: string;
  findings: Finding[];
}

const FRONTMATTER = /^---[ \t]*\n[\s\S]*?\n---[ \t]*(?:\n|$)/;

/** What is wrong with a file before any parser sees it. `head` is the part of it that is YAML. */
function checkFile({ problem, text, path }: ContentFile, head: string): Finding[] {
  if (problem) return [problem];
  const body = text.slice(head.length);
  const bulk = [
    ...checkBulk(head, path, 'yaml'),
    ...(body === '' ? [] : checkBulk(body, path, 'markdown', head.split('\n').length)),
  ];
  return bulk.length > 0 ? bulk : checkCharacters(text, path);
}

function unusable(file: ContentFile, findings: Finding[]): Parsed<never> {
  const places = position(1, 1);
  const locate = locateIn(places, file.path);
  const tree: Root = { type: 'root', children: [] };
  return { file, value: undefined, locate, places, tree, body: '', findings: [...checkId(file), ...findings] };
}

/** A file of which nothing but its name is known. */
export const unreadFile = (file: ContentFile): Parsed<never> => unusable(file, []);

/** What `parse` makes of a file; what it stumbles over is told of that file, and ends nothing. */
function orUnreadable<T>(file: ContentFile, parse: () => Parsed<T>): Parsed<T> {
  try {
    return parse();
  } catch (error) {
    const place = { file: file.path, line: 1, column: 1 };
    const value = file.path.slice(file.path.lastIndexOf('/') + 1);
    return unusable(file, [findingOf('unreadable-file', place, { value, detail: (error as Error).message })]);
  }
}

function readYaml<S extends z.ZodType>(file: ContentFile, schema: S): Parsed<z.output<S>> {
  const wrong = checkFile(file, file.text);
  if (wrong.length > 0) return unusable(file, wrong);
  const yaml = parseYaml(file.text, file.path);
  const { value, findings } = validate(yaml, schema);
  return {
    file,
    value,
    locate: yaml.locate,
    places: yaml.places,
    tree: { type: 'root', children: [] },
    body: '',
    findings: [...checkId(file), ...findings, ...checkStrings(yaml)],
  };
}

function readMarkdown<S extends z.ZodType>(file: ContentFile, schema: S): Parsed<z.output<S>> {
  const wrong = checkFile(file, FRONTMATTER.exec(file.text)?.[0] ?? '');
  if (wrong.length > 0) return unusable(file, wrong);
  const tree = parseMarkdown(file.text);
  const [first] = tree.children;
  if (first?.type !== 'yaml') {
    const start = { file: file.path, line: 1, column: 1 };
    return { ...unusable(file, [findingOf('no-frontmatter', start)]), tree, body: file.text };
  }
  // As a stretch of the file, up to the line behind it: so it is what an edit has just written and read.
  const start = (FRONTMATTER.exec(file.text)?.[0] ?? '').indexOf('\n') + 1;
  const stretch = file.text.slice(start, start + first.value.length + 1);
  const yaml = parseYaml(stretch === `${first.value}\n` ? stretch : first.value, file.path, 2);
  const { value, findings } = validate(yaml, schema);
  return {
    file,
    value,
    locate: yaml.locate,
    places: yaml.places,
    tree,
    body: file.text.slice(first.position?.end.offset ?? 0),
    findings: [...checkId(file), ...findings, ...checkStrings(yaml)],
  };
}

/** Reads a file that is all YAML. */
export const parseYamlFile = <S extends z.ZodType>(file: ContentFile, schema: S): Parsed<z.output<S>> =>
  orUnreadable(file, () => readYaml(file, schema));

/** Reads a Markdown file with YAML frontmatter; a file without one is a finding. */
export const parseMarkdownFile = <S extends z.ZodType>(file: ContentFile, schema: S): Parsed<z.output<S>> =>
  orUnreadable(file, () => readMarkdown(file, schema));
