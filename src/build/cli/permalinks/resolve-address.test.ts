import { expect, test } from 'vitest';
import { editedFiles } from '../../../../tests/fixtures/edited-files.ts';
import { claimLines, entityFile, tinyEdition, workFile } from '../../../../tests/fixtures/tiny-content.ts';
import { checkOf } from '../../../addresses/range/check-of.ts';
import { addresses } from '../../../addresses/site.ts';
import { resolveAddress } from './resolve-address.ts';

const ONE =
  'The ferry went over the river in the morning. It took people for a penny and carts for six. Nobody paid twice.';
const TWO = 'The bridge stood for a hundred years before the flood, and the mill below it for two hundred more.';
const ONE_NOW =
  'The ferry went over the river at dawn. It took people for a penny and carts for ten. Nobody paid twice.';
const THREE = 'In the archive of the county there is a drawing of both, made from the tower of the chapel.';
const since = 'since: [{ on: "2015-07", text: It was found., works: [w] }]';
const { edition } = tinyEdition({
  ...editedFiles(
    [
      [ONE, TWO],
      [ONE_NOW, TWO, THREE],
      [ONE_NOW, TWO],
    ],
    `claims:\n${claimLines('flood', 'before the flood', since)}`,
  ),
  'entities/guild.md': entityFile(
    'Guild',
    `kind: faction\n${since}\nrelations: [{ type: sided-with, target: miller, from: "2014", works: [w] }]`,
  ),
  'entities/miller.md': entityFile('Miller', 'kind: leader\nformerIds: [the-miller]'),
  'works/w.yaml': workFile(),
});
const resolve = (address: string) => resolveAddress(address, edition, addresses('/'), 'a');
const part = (words: string) => {
  const start = ONE.indexOf(words);
  return `?v=p1.${checkOf(ONE)}.${start}.${start + words.length}#p1`;
};

test.each([
  ['#note-flood_2015-07', '/articles/a/#note-flood_2015-07', 'the later fact 2015-07 of the note flood'],
  ['#note-flood_2015-07.', '/articles/a/#note-flood_2015-07', 'the later fact'],
  ['/in/a/folder/entities/guild/#fact-2015-07', '/entities/guild/#fact-2015-07', 'for good'],
  ['entities/guild/#Tie-sided-with-miller.', '/entities/guild/#tie-sided-with-miller', 'for good'],
  ['entities/guild/#tie-sided-with-the-miller', '/entities/guild/#tie-sided-with-the-miller', 'for good'],
  ['entities/miller/#tie-guild-sided-with', '/entities/miller/#tie-guild-sided-with', 'for good'],
  ['claims/#flood', '/claims/#flood', 'for good'],
  ['articles/a/p1-p2/', '/articles/a/#p1-p2', 'it stands as it did'],
  ['articles/a/v/2026-01-01/changes/', '/articles/a/v/2026-01-01/changes/', 'from one version to another'],
  ['articles/a/v/2026-01-01/changes/2026-01-02/', '/articles/a/v/2026-01-01/changes/2026-01-02/', 'to another'],
])('%s', (address, leadsTo, why) => {
  const resolved = resolve(address);
  expect([resolved.leadsTo, resolved.what]).toEqual([leadsTo, expect.stringMatching(/^(live|range|version)$/)]);
  expect(resolved.why.join('\n')).toContain(why);
});

test.each([
  ['Nobody paid twice.', 'stand there, now sentence 3: “Nobody paid twice.”'],
  ['It took people for a penny and carts for six.', 'have changed, now sentence 2: “It took people'],
  ['in the morning', 'are gone: “in the morning”'],
])('of words or a sentence it says what became of them: %s', (words, why) => {
  expect(resolve(part(words)).why.join('\n')).toContain(why);
});

test('of words that nobody kept it says that', () => {
  expect(resolve('?v=p1.abcdef.0.9#p1').why.join('\n')).toContain('nothing is kept of the words');
});

test.each([
  ['#note-flood_2020', '/articles/a/#note-flood', 'the note flood has no later fact 2020'],
  ['entities/guild/#fact-2015-08', '/entities/guild/', 'did you mean entities/guild/#fact-2015-07?'],
  ['entities/guild/#tie-leads-miller', '/entities/guild/', 'no such place “tie-leads-miller”'],
])('nowhere, and it says so: %s', (address, leadsTo, why) => {
  expect(resolve(address)).toMatchObject({ what: 'unknown', leadsTo });
  expect(resolve(address).why.join('\n')).toContain(why);
});

test.each(['articles/a/v/2026-01-03/changes/', 'articles/a/v/2026-01-02/changes/2026-01-01/'])(
  'no page: %s',
  (address) => expect(resolve(address).what).toBe('unknown'),
);
