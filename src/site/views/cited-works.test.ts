import { expect, test } from 'vitest';
import { articleFile, entityFile, tinyEdition, workFile } from '../../../tests/fixtures/tiny-content.ts';
import { citedWorks } from './cited-works.ts';

const FACT = 'since: [{ on: "2016", text: Seen., works: [w] }]';
const bound = (dates: string) => `relations: [{ type: part-of, target: bay, ${dates}, works: [w] }]`;

test.each([
  ['that had come out behind the record', 'issued: "2010"', 'works: [w]', ''],
  ['that came out later behind the record', 'issued: "2016"', 'works: [w]', 'later'],
  ['without a day behind the record', '', 'works: [w]', ''],
  ['without a day behind a later fact alone', '', FACT, 'later'],
  ['that had come out behind a later fact alone', 'issued: "2010"', FACT, 'later'],
  ['without a day behind an earlier fact', '', FACT.replace('2016', '2013'), ''],
  ['behind a later fact and the record', '', `works: [w]\n${FACT}`, ''],
  ['behind a later fact and a place', '', `coordinates: { lat: 1, lon: 2, works: [w] }\n${FACT}`, ''],
  ['behind a relation', '', bound('from: "2010"'), ''],
  ['behind a relation that became known later', '', bound('from: "2010", known: "2016"'), 'later'],
  ['behind a later relation', '', bound('from: "2016"'), 'later'],
  ['behind a later summary', '', 'summaries: [{ from: "2016", text: A lens., works: [w] }]', 'later'],
  ['behind a summary of a later article', '', 'summaries: [{ article: b, text: A lens., works: [w] }]', 'later'],
])('a work %s is shown by what was known', (_, work, fields, after) => {
  const article = articleFile('The tower.', 'entities: [tower]');
  const { edition, context } = tinyEdition({
    'works/w.yaml': workFile(work),
    'entities/tower.md': entityFile('tower', `kind: place\n${fields}`),
    'entities/bay.md': entityFile('bay', 'kind: place'),
    'articles/a.md': article,
    'articles/b.md': article.replace('2014-11', '2017'),
  });
  const tower = edition.entityById.get('tower');
  if (!tower) throw new Error('no tower');
  const groups = citedWorks(tower, ['2014-11'], edition, context);
  expect(groups.map((group) => [group.after, group.links.length])).toEqual([[after, 1]]);
});
