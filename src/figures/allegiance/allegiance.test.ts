import { expect, test } from 'vitest';
import { contentOf } from '../../../tests/editions/editions.ts';
import { articleFile, entityFile, tinyEdition, workFile } from '../../../tests/fixtures/tiny-content.ts';
import { addresses } from '../../addresses/site.ts';
import { loadEdition } from '../../build/edition.ts';
import type { Article, Edition } from '../../model/edition.ts';
import { toHtml } from '../draw/to-html.ts';
import { allegianceLayout } from './allegiance-layout.ts';
import { allegiancePanel } from './allegiance-panel.ts';
import { boxesOf } from './boxes-of.ts';
import { PANEL_WIDTH } from './lay-out-panel.ts';
import { panelTies, type Side } from './panel-ties.ts';
import { tiesOf } from './ties-of.ts';
import { turningDay } from './turning-day.ts';

const built = await loadEdition(contentOf('ordinary'), '/', false);
const edition = built.edition as Edition;
const sides: Side[] = ['before', 'after'];
const cases = edition.articles.flatMap((article) =>
  sides.map((side) => ({ name: `${article.id}, ${side}`, article, side })),
);

function layoutOf(article: Article, side: Side, of: Edition) {
  const ties = tiesOf(article, of);
  const turn = turningDay(article, ties, of);
  return { turn, ties: panelTies(side, ties, turn), layout: allegianceLayout(side, ties, turn, of, addresses('/')) };
}

test.each(cases)('$name: every party of a tie is drawn once', ({ article, side }) => {
  const { ties, layout } = layoutOf(article, side, edition);
  const drawn = layout.rows.flatMap(({ box }) => [...(box.body ? [box.body] : []), ...box.people.map(({ id }) => id)]);
  expect(drawn.sort()).toEqual([...new Set(ties.flatMap(({ subject, target }) => [subject, target]))].sort());
});

test.each(cases)('$name: every line is drawn once, as a bond or at the side', ({ article, side }) => {
  const { ties, layout } = layoutOf(article, side, edition);
  const { links } = boxesOf(ties, (id) => edition.entityById.get(id)?.kind === 'faction');
  expect(layout.rows.flatMap(({ bonds }) => bonds).length + layout.arcs.length).toBe(links.length);
});

test.each(cases)(
  '$name: no words overlap and all stand inside, clear of the lines at the side',
  ({ article, side }) => {
    const { layout } = layoutOf(article, side, edition);
    const lines = layout.rows.flatMap(({ lines: own }) => own);
    for (const [index, { y }] of lines.entries()) expect(y - (lines[index - 1]?.y ?? 0)).toBeGreaterThanOrEqual(15);
    expect(lines.at(-1)?.y).toBeLessThan(layout.height);
    const leftmost = Math.min(PANEL_WIDTH, ...layout.arcs.map(({ x }) => x));
    for (const { x, lines: own } of layout.rows) {
      for (const { width } of own) expect(x + width).toBeLessThan(leftmost);
    }
  },
);

test.each(cases)('$name: no two lines at the side run on top of each other', ({ article, side }) => {
  const { arcs } = layoutOf(article, side, edition).layout;
  const ends = arcs.flatMap(({ from, to }) => [from.y, to.y]);
  expect(new Set(ends).size).toBe(ends.length);
  for (const a of arcs) {
    expect(a.x).toBeLessThan(PANEL_WIDTH);
    for (const b of arcs.filter((other) => other !== a && other.x === a.x)) {
      const [top, bottom] = [
        Math.max(Math.min(a.from.y, a.to.y), Math.min(b.from.y, b.to.y)),
        Math.min(Math.max(a.from.y, a.to.y), Math.max(b.from.y, b.to.y)),
      ];
      expect(top).toBeGreaterThan(bottom);
    }
  }
});

test.each(cases)('$name: every name is a link', ({ article, side }) => {
  const { layout, ties } = layoutOf(article, side, edition);
  const html = toHtml(allegiancePanel(layout, { id: 'x', title: 'T' }));
  for (const id of new Set(ties.flatMap(({ subject, target }) => [subject, target]))) {
    expect(html).toContain(`href="/entities/${id}/"`);
  }
  expect(html).not.toContain('style=');
});

test('a tie on which the works disagree is drawn as disputed, and only before it gave way to another', () => {
  const article = edition.articleById.get('two-flags') as Article;
  const bonds = (side: Side) =>
    layoutOf(article, side, edition)
      .layout.rows.find(({ box }) => box.id === 'guild')
      ?.lines.filter(({ kind }) => kind === 'bond')
      .map(({ parts }) => parts.map(({ text }) => text).join(''));
  expect(bonds('before')).toEqual(['affiliate, disputed']);
  expect(bonds('after')).toEqual(['support, 26 September 2024', 'oath, 31 July 2025']);
});

const W = 'works: [w]';

test('a line at the side on which the works disagree has a mark of doubt, one that they agree on has none', () => {
  const breach = (fields: string) => `kind: faction\nrelations: [{ type: broke-with, target: old, ${W}${fields} }]`;
  const drawn = (fields: string) => {
    const { edition: one, article } = tinyEdition({
      'works/w.yaml': workFile(),
      'entities/old.md': entityFile('Old'),
      'entities/new.md': entityFile('New', breach(fields)),
      'articles/a.md': articleFile('Old and New.', 'entities: [old, new]'),
    });
    return toHtml(allegiancePanel(layoutOf(article, 'before', one).layout, { id: 'x', title: 'T' }));
  };
  expect(drawn(', disputed: true')).toMatch(/class="?doubt"?[^>]*>\?</);
  expect(drawn('')).not.toContain('doubt');
});

test('a leader whose lead is disputed is named as such', () => {
  const { edition: one, article } = tinyEdition({
    'works/w.yaml': workFile(),
    'entities/old.md': entityFile('Old'),
    'entities/chief.md': entityFile(
      'Chief',
      `kind: leader\nrelations: [{ type: leads, target: old, disputed: true, ${W} }]`,
    ),
    'articles/a.md': articleFile('Old and Chief.', 'entities: [old, chief]'),
  });
  const [row] = layoutOf(article, 'before', one).layout.rows;
  expect(
    row?.lines
      .at(-1)
      ?.parts.map(({ text }) => text)
      .join(''),
  ).toBe('Chief, disputed');
});
const tiny = tinyEdition({
  'works/w.yaml': workFile(),
  'entities/old.md': entityFile('Old', 'kind: faction'),
  'entities/new.md': entityFile('New', 'kind: faction'),
  'entities/chief.md': entityFile(
    'Chief',
    `kind: leader\nrelations: [{ type: leads, target: old, to: "2013", toKnown: "2015-07", ${W} }]`,
  ),
  'entities/one.md': entityFile(
    'One',
    `kind: leader\nrelations: [{ type: member-of, target: old, to: "2014-10", ${W} }, { type: pledged-to, target: new, from: "2014-10-14", ${W} }]`,
  ),
  'entities/two.md': entityFile(
    'Two',
    `kind: leader\nrelations: [{ type: member-of, target: old, to: "2014-10", ${W} }, { type: pledged-to, target: new, from: "2014-10-14", ${W} }]`,
  ),
  'entities/late.md': entityFile(
    'Late',
    `kind: faction\nrelations: [{ type: sided-with, target: new, from: "2014-11-17", known: "2014-11-17", ${W} }]`,
  ),
  'entities/event.md': entityFile('Turn', 'kind: event\ndate: { from: "2014-09-26", to: "2014-10-14" }'),
  'articles/a.md': articleFile(
    'Old, New, Chief, One, Two, Late and the Turn.',
    'entities: [old, new, chief, one, two, late, event]',
  ),
});

test('the turn is the event within which most loyalties changed', () => {
  expect(layoutOf(tiny.article, 'before', tiny.edition).turn).toEqual({
    event: 'event',
    from: '2014-09-26',
    to: '2014-10-14',
  });
});

test('those who share all their ties share a box; before under the old, after under the new', () => {
  const outline = (side: Side) =>
    layoutOf(tiny.article, side, tiny.edition).layout.rows.map(({ box, parent }) => [
      box.people.map(({ id }) => id),
      box.body,
      parent,
    ]);
  expect(outline('before')).toEqual([
    [['chief'], 'old', undefined],
    [['one', 'two'], undefined, 'old'],
  ]);
  expect(outline('after')).toEqual([
    [[], 'new', undefined],
    [['one', 'two'], undefined, 'new'],
    [[], 'late', 'new'],
    [['chief'], 'old', undefined],
  ]);
});

test('what was not known on the article’s day can be hidden: an end, a tie, a party without any other', () => {
  const { rows } = layoutOf(tiny.article, 'after', tiny.edition).layout;
  expect(rows.map(({ box, bonds }) => [box.id, box.later, bonds.map(({ later }) => later)])).toEqual([
    ['new', false, []],
    ['one', false, [false]],
    ['late', true, [true]],
    ['old', false, []],
  ]);
  const last = rows.at(-1)?.lines.at(-1);
  expect(last?.parts.map(({ text, later }) => [text, later])).toEqual([
    ['Chief', undefined],
    [', to 2013', true],
  ]);
});
