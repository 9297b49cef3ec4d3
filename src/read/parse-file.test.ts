import { expect, test } from 'vitest';
import { z } from 'zod';
import { parseMarkdownFile, parseYamlFile } from './parse-file.ts';

const failing = z.any().transform(() => {
  throw new RangeError('Maximum call stack size exceeded');
});

test.each([
  ['YAML', 'content/works/w.yaml', parseYamlFile, 'title: T\n'],
  ['Markdown', 'content/articles/a.md', parseMarkdownFile, '---\ntitle: T\n---\n\nOne.\n'],
] as const)('what the reading of %s stumbles over names its file, and ends nothing', (_name, path, parse, text) => {
  const { value, findings } = parse({ path, id: 'a', text }, failing);
  expect(value).toBeUndefined();
  expect(findings).toMatchObject([{ rule: 'unreadable-file', file: path, line: 1, column: 1 }]);
});
