import { afterEach, expect, test } from 'vitest';
import { tinyEdition } from '../../../../tests/fixtures/tiny-content.ts';
import type { Entity } from '../../../model/entity.ts';
import type { LanguageId } from '../../../words/language-ids.ts';
import { learn } from '../../../words/learn.ts';
import { speak } from '../../../words/speak.ts';
import { saidOn } from '../../answers/said-on.ts';
import { namedFirst, rolesOf } from './roles-of.ts';

afterEach(() => speak('en'));

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

/** Summaries of Ada Bell by language, and the roles that they tell of, each as its words and whose it is. */
test.each<[language: LanguageId, summary: string, roles: string[]]>([
  ['en', 'Founder and treasurer of the Tide League.', ['founder treasurer: league']],
  ['en', 'Sailors named her Orla, and elected her speaker.', ['speaker:']],
  ['de', 'Gründerin und Schatzmeisterin der Tide League.', ['grunderin schatzmeisterin: league']],
  ['de', 'Wärterin des Turms, bis er verkauft wurde.', ['warterin: turms']],
  ['de', 'Sie wurde 1904 zur Wahl gestellt und zum Obmann gewählt.', ['obmann:']],
  ['fr', 'Fondatrice de la Tide League en 1898.', ['fondatrice: league']],
  ['fr', 'Gardienne du phare.', ['gardienne: phare']],
  ['es', 'Fundadora de la Tide League.', ['fundadora: league']],
  ['es', 'Fue elegida presidenta en 1904.', ['presidenta:']],
  ['ar', 'مؤسسة رابطة المد.', []],
])('in %s: %s', async (language, summary, roles) => {
  await learn([language]);
  speak(language);
  const spoken = { ...edition, settings: { ...edition.settings, language } };
  const bell = { ...(edition.entityById.get('bell') as Entity), summary, summaries: [] };
  const found = rolesOf(bell, spoken, [], namedFirst(spoken), undefined);
  expect(found.map(({ words, of }) => `${words.join(' ')}: ${of}`.trim())).toEqual(roles);
});
