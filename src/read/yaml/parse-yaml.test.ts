import { expect, test } from 'vitest';
import { positioned } from '../../../tests/fixtures/positioned.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Path } from './places.ts';

test.each<[string, string, Path, boolean?]>([
  ['a value', 'a: 1\nb: ‸2\n', ['b']],
  ['a key', 'a: 1\n‸b: 2\n', ['b'], true],
  ['a quoted value, with its quotes', 'a: ‸"x"\n', ['a']],
  ['a folded value, at its sign', 'a: ‸>-\n  long\n  text\n', ['a']],
  ['an item of a list', 'a:\n  - x\n  - ‸y\n', ['a', 1]],
  ['an item of a list in a line', 'a: [x, ‸y]\n', ['a', 1]],
  ['a field of an item', 'a:\n  - b: 1\n    c: ‸2\n', ['a', 0, 'c']],
  ['the key of a field of an item', 'a:\n  - b: 1\n    ‸c: 2\n', ['a', 0, 'c'], true],
  ['only the last step is a key', 'a:\n  ‸b: 1\n', ['a', 'b'], true],
  ['what is not there: the map that should hold it', 'a: 1\nb:\n  ‸c: 1\n', ['b', 'd']],
  ['what is not there, further down', 'a: 1\nb:\n  ‸c: 1\n', ['b', 'd', 'e', 0]],
  ['below a plain value', 'a: ‸1\n', ['a', 'b']],
  ['the whole', '# A remark.\n‸a: 1\n', []],
  ['after characters beyond the BMP', 'a: [🧭, ‸x]\n', ['a', 1]],
])('%s', (_name, marked, path, key) => {
  const { text, line, column } = positioned(marked);
  expect(parseYaml(text, 'a.md').locate(path, key)).toEqual({ file: 'a.md', line, column });
});

test('lines count from the line on which the YAML begins', () => {
  expect(parseYaml('a: 1\nb: 2\n', 'a.md', 2).locate(['b'])).toEqual({ file: 'a.md', line: 3, column: 4 });
});

test('dates are text, as in YAML 1.2', () => {
  expect(parseYaml('a: 2014-10-06\nb: no\n', 'a.md').data).toEqual({ a: '2014-10-06', b: 'no' });
});

test.each([
  ['a key given twice', 'a: 1\n‸a: 2\n'],
  ['a colon in plain text', 'a: ‸b: c\n'],
  ['a quote that is not closed, on the last line that there is', 'a: 1\nb: "x‸\n'],
])('%s', (_name, marked) => {
  const { text, line, column } = positioned(marked);
  const { data, findings } = parseYaml(text, 'a.md');
  expect(data).toBeUndefined();
  expect(findings[0]).toMatchObject({ rule: 'bad-yaml', file: 'a.md', line, column });
});

test.each([
  ['in a list', 'a: &a [‸*a]\n'],
  ['in a map', 'b: 1\na: &a\n  c: ‸*a\n'],
  ['further down', 'a: &a\n  - b: [x, ‸*a]\n'],
  ['in the whole', '&a\nb: ‸*a\n'],
  ['as a key', 'a: &a\n  ‸*a : 1\n'],
])('an alias inside what it stands for is refused: %s', (_name, marked) => {
  const { text, line, column } = positioned(marked);
  const { data, findings } = parseYaml(text, 'a.md');
  expect(data).toBeUndefined();
  expect(findings).toContainEqual(expect.objectContaining({ rule: 'bad-yaml', file: 'a.md', line, column }));
});

test('aliases that swell are refused', () => {
  const lines = ['a: &a [x, x, x, x, x, x, x, x, x]'];
  for (const [last, name] of [
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'd'],
  ] as const) {
    lines.push(`${name}: &${name} [${Array.from({ length: 9 }, () => `*${last}`).join(', ')}]`);
  }
  const { data, findings } = parseYaml(lines.join('\n'), 'a.md');
  expect(data).toBeUndefined();
  expect(findings).toMatchObject([{ rule: 'bad-yaml', line: 2, column: 8 }]);
});
