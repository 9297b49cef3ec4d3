import { expect, test } from 'vitest';
import { parseYamlFile } from '../read/parse-file.ts';
import { silenceSchema } from './silence.ts';

const read = (text: string) => {
  const { value, findings } = parseYamlFile(
    { path: 'content/suggestions.yaml', id: 'suggestions', text },
    silenceSchema,
  );
  return { value, rules: findings.map(({ rule }) => rule) };
};

test.each([
  ['an empty file', ''],
  ['comments alone', '# nothing yet\n'],
  ['fields without values', 'never:\nnotHere:\n'],
  ['empty fields', 'never: []\nnotHere: {}\n'],
])('%s says nothing, and is no finding', (_name, text) => {
  expect(read(text)).toEqual({ value: { never: [], notHere: {} }, rules: [] });
});

test('an article whose last entry was deleted', () => {
  expect(read('never: [Bay]\nnotHere:\n  a:\n')).toEqual({ value: { never: ['Bay'], notHere: { a: [] } }, rules: [] });
});

test.each([
  ['no list', 'never: Bay\n', 'bad-value'],
  ['no fields', '- Bay\n', 'bad-value'],
  ['another field', 'nevr: [Bay]\n', 'unknown-field'],
  ['no YAML', 'never: [\n', 'bad-yaml'],
])('%s is a finding still', (_name, text, rule) => {
  expect(read(text)).toEqual({ value: undefined, rules: [rule] });
});
