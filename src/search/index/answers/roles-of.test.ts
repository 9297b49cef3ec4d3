import { expect, test } from 'vitest';
import { tinyEdition } from '../../../../tests/fixtures/tiny-content.ts';
import type { Entity } from '../../../model/entity.ts';
import { saidOn } from '../../answers/said-on.ts';
import { namedFirst, rolesOf } from './roles-of.ts';

const record = (fields: string) => `---\nname: Ada Bell\nkind: person\n${fields}\n---\n`;
const { edition } = tinyEdition({
  'entities/league.md': '---\nname: Tide League\nkind: faction\nsummary: A league of keepers.\n---\n',
  'entities/bell.md': record(
    'summary: Founder of the Tide League.\nsummaries:\n  - from: "2015-03-01"\n    text: Treasurer of the Tide League. Founder of nothing.\n    works: [w]',
  ),
  'works/w.yaml': 'type: webpage\ntitle: A page\nURL: https://example.org/\nweight: B\n',
});

test.each([
  ['2014-11-01', 'Founder of the Tide League', 'Treasurer of the Tide League'],
  // Nobody reads an article of a day before the second: the first is told no more.
  ['2016-01-01', undefined, 'Treasurer of the Tide League'],
])('roles are those of the summaries, each from its own day to that of the next: %s', (asOf, then, now) => {
  const roles = rolesOf(edition.entityById.get('bell') as Entity, edition, [], namedFirst(edition), asOf);
  const said = (day?: string) => roles.map(({ statement }) => saidOn(statement, day).sentence).filter(Boolean);
  expect(said()).toEqual([`Ada Bell: ${now}.`]);
  expect(said('2014-11-01')).toEqual([`Ada Bell: ${then ?? now}.`]);
});
