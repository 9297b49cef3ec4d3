import { expect, test } from 'vitest';
import { articleFile, entityFile, tinyEdition } from '../../../tests/fixtures/tiny-content.ts';
import { mentionLines } from './mention-lines.ts';

const lines = (text: string) => {
  const { edition } = tinyEdition({
    'entities/guild.md': entityFile('Guild', 'kind: faction\naliases: [TG]'),
    'articles/a.md': articleFile(text, 'entities: [guild]'),
  });
  return mentionLines(edition.mentionsByEntity.get('guild') ?? []);
};

const long = 'on and on '.repeat(90);
test.each([
  ['one mention', 'So the Guild fell. It was late.', ['<p>So the <mark>Guild</mark> fell.</p>']],
  [
    'two in a sentence',
    'The Guild (TG) fell & rose.',
    ['<p>The <mark>Guild</mark> (<mark>TG</mark>) fell &#x26; rose.</p>'],
  ],
  ['two that follow each other', 'Guild TG fell.', ['<p><mark>Guild</mark> <mark>TG</mark> fell.</p>']],
  [
    'one in each of two sentences',
    'The Guild fell. TG rose.',
    ['<p>The <mark>Guild</mark> fell.</p>', '<p><mark>TG</mark> rose.</p>'],
  ],
])('%s', (_name, text, expected) => {
  expect(lines(text)).toEqual(expected);
});

test('far apart in a sentence that is cut, each has its own words', () => {
  const found = lines(`The Guild went ${long} until TG fell.`);
  expect(found).toHaveLength(2);
  expect(found[0]).toMatch(/^<p>The <mark>Guild<\/mark> went .*…<\/p>$/);
  expect(found[1]).toMatch(/^<p>….*<mark>TG<\/mark> fell\.<\/p>$/);
});
