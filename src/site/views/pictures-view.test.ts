import { expect, test } from 'vitest';
import { articleFile, entityFile, tinyEdition, workFile } from '../../../tests/fixtures/tiny-content.ts';
import { CHART_WIDTHS } from '../../figures/allegiance/lay-out-chart.ts';
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

test.each([true, false])('a relation that is disputed (%s) is so in the chart, the list and at a place', (disputed) => {
  const { allegiance, map } = viewOf(disputed);
  const said = disputed ? 'disputed' : '';
  const drawn = allegiance?.figures.flatMap(({ drawings }) => drawings) ?? [];
  expect(drawn).toHaveLength(CHART_WIDTHS.length);
  for (const svg of drawn) {
    expect(svg).toContain('breach');
    expect(svg.includes('disputed')).toBe(disputed);
  }
  expect(allegiance?.lines.map(({ note }) => note)).toEqual([said]);
  expect(map[0]?.lines.flatMap(({ events }) => events).map((event) => [event.name, event.disputed])).toEqual([
    ['Raid', said],
  ]);
});

const W = 'works: [w]';
/** Chief of Old died before the turn, which became known in 2015; One went over, Late did so after the day. */
const told = (() => {
  const { edition, context, article } = tinyEdition({
    'works/w.yaml': workFile(),
    'entities/old.md': entityFile('Old'),
    'entities/new.md': entityFile('New'),
    'entities/chief.md': entityFile(
      'Chief',
      `kind: leader\nrelations: [{ type: leads, target: old, to: "2013", toKnown: "2015-07", ${W} }]`,
    ),
    'entities/one.md': entityFile(
      'One',
      `kind: leader\nrelations: [{ type: member-of, target: old, to: "2014-10", ${W} }, { type: pledged-to, target: new, from: "2014-10-14", ${W} }]`,
    ),
    'entities/late.md': entityFile(
      'Late',
      `kind: faction\nrelations: [{ type: part-of, target: old, ${W} }, { type: sided-with, target: new, from: "2014-11-17", ${W} }]`,
    ),
    'entities/turn.md': entityFile('Turn', 'kind: event\ndate: { from: "2014-09-26", to: "2014-10-14" }'),
    'articles/a.md': articleFile(
      'The Old and New, Chief, One, Late and the Turn.',
      'entities: [old, new, chief, one, late, turn]',
    ),
  });
  return picturesView(article.id, edition, context).allegiance;
})();

test('what was known then and what is known today are two charts if they differ', () => {
  expect(told?.figures.map(({ shown, drawings }) => [shown, /Chief<\/a>/.test(drawings[2] ?? '')])).toEqual([
    ['as-then', true],
    ['later', false],
  ]);
  expect(told?.figures[1]?.drawings[2]).toContain('Chief was thought to lead');
  const ids = told?.figures.flatMap(({ drawings }) => drawings.map((svg) => /<title id="([^"]+)"/.exec(svg)?.[1]));
  expect(new Set(ids).size).toBe(6);
});

test('the title is made from the records; names as the article has them', () => {
  expect(told?.figures.map(({ title }) => title)).toEqual(
    Array(2).fill('One turned from the Old to New on 14 October 2014'),
  );
});

test('what came after is told below, and the list has every tie, those of the movers first', () => {
  const text = (lines: { parts: { text: string }[] }[] = []) =>
    lines.map(({ parts }) => parts.map((one) => one.text).join(''));
  expect(told?.afterwards.map(({ date, later }) => [date, later])).toEqual([['17 November 2014', true]]);
  expect(text(told?.afterwards)).toEqual(['Late sided with New']);
  expect(text(told?.lines)).toEqual([
    'One member of Old',
    'One pledged to New',
    'Chief leads Old',
    'Late part of Old',
    'Late sided with New',
  ]);
});

test('the key explains only what the chart has', () => {
  expect(told?.figures[1]?.key.map(({ word }) => word)).toEqual(['oath']);
});
