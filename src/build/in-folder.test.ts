import { expect, test } from 'vitest';
import type { Finding } from '../model/rules/finding.ts';
import { inFolder } from './in-folder.ts';

const finding = (file: string) => ({ file, line: 1, column: 1 }) as Finding;

test.each([
  ['as it is by default', 'content', 'content/works/x.yaml', 'content/works/x.yaml'],
  ['a folder beside', '../other', 'content/works/x.yaml', '../other/works/x.yaml'],
  ['with a slash at its end', 'other/', 'content/works/x.yaml', 'other/works/x.yaml'],
  ['with a dot at its start', './other', 'content/works/x.yaml', 'other/works/x.yaml'],
  ['an absolute path', '/a/b', 'content/works/x.yaml', '/a/b/works/x.yaml'],
  ['the folder one stands in', '.', 'content/works/x.yaml', './works/x.yaml'],
  ['the folder itself', '../other', 'content', '../other'],
  ['a sign that replacing would take for another', '$&', 'content/a', '$&/a'],
  ['a file of another name', 'x', 'contents/a', 'contents/a'],
])('%s', (_name, called, file, expected) => {
  expect(inFolder([finding(file)], called)).toEqual([finding(expected)]);
});
