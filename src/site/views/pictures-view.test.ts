import { expect, test } from 'vitest';
import { articleFile, entityFile, tinyEdition, workFile } from '../../../tests/fixtures/tiny-content.ts';
import { picturesView } from './pictures-view.ts';

const viewOf = (disputed: boolean) => {
  const fields = `works: [w], disputed: ${disputed}`;
  const { edition, context, article } = tinyEdition({
    'works/w.yaml': workFile(),
    'entities/old.md': entityFile('Old'),
    'entities/new.md': entityFile('New', `kind: faction\nrelations: [{ type: broke-with, target: old, ${fields} }]`),
    'entities/town.md': entityFile('Town', 'kind: place\ncoordinates: { lat: 33, lon: 70 }'),
    'entities/port.md': entityFile('Port', 'kind: place\ncoordinates: { lat: 24, lon: 67 }'),
    'entities/raid.md': entityFile(
      'Raid',
      `kind: event\ndate: { from: "2014" }\nrelations: [{ type: happened-in, target: town, ${fields} }]`,
    ),
    'articles/a.md': articleFile(
      'Old and New, the Raid on the Town, the Port.',
      'entities: [old, new, raid, town, port]',
    ),
  });
  return picturesView(article.id, edition, context);
};

test.each([true, false])('a relation that is disputed (%s) is so in the key, the lists and at a place', (disputed) => {
  const { keys, allegiance, map } = viewOf(disputed);
  const said = disputed ? 'disputed' : '';
  expect(keys.allegiance.some(({ word }) => word === 'disputed')).toBe(disputed);
  expect(allegiance[0]?.lines.map(({ note }) => note)).toEqual([said]);
  expect(map[0]?.lines.flatMap(({ events }) => events).map((event) => [event.name, event.disputed])).toEqual([
    ['Raid', said],
  ]);
});
