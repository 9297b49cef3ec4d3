// Over 200 lines: all that the chart of who changed sides promises by geometry, over editions and crowded ones.
import { expect, test } from 'vitest';
import { contentOf } from '../../../tests/editions/editions.ts';
import { chartAt, editionOf, faction, leader } from '../../../tests/fixtures/party-content.ts';
import { addresses } from '../../addresses/site.ts';
import { loadEdition } from '../../build/edition.ts';
import type { Article, Edition } from '../../model/edition.ts';
import { firstDay } from '../draw/first-day.ts';
import { toHtml } from '../draw/to-html.ts';
import { partiesOf } from './camps-of.ts';
import { chartWords } from './chart-words.ts';
import { drawChart } from './draw-chart.ts';
import { knownTies } from './known-ties.ts';
import { ASCENT, CHART_WIDTHS, DESCENT, layOutChart, SIGN, type Words } from './lay-out-chart.ts';
import type { Side } from './panel-ties.ts';
import { tiesOf } from './ties-of.ts';

const LONG = 'Provisional Directorate of the Northern Harbours, Lighthouses and Ferries';
const crowd = editionOf({
  lords: faction(`${LONG} and Others`),
  rivals: faction('Rivals', 'type: broke-with, target: lords, from: "2013", disputed: true'),
  ...Object.fromEntries(
    Array.from({ length: 9 }, (_, n) => [
      `band${n}`,
      faction(
        n % 3 === 0 ? `${LONG} ${n}` : `Band-of-unusuallylongcompoundedname${n}`,
        `type: part-of, target: ${n > 4 ? `band${n - 4}` : 'lords'}, disputed: ${n === 7}`,
        ...(n % 2 === 0 ? [`type: pledged-to, target: rivals, from: "2014-10-0${n + 1}"`] : []),
        ...(n === 4 ? ['type: broke-with, target: lords, from: "2014-10-06"'] : []),
      ),
    ]),
  ),
  ...Object.fromEntries(
    Array.from({ length: 5 }, (_, n) => [
      `head${n}`,
      leader(`Head ${n}`, `type: leads, target: band${n}, from: "2012"`),
    ]),
  ),
});

const built = (await loadEdition(contentOf('ordinary'), '/', false)).edition as Edition;
const charts = [
  ...built.articles.map((article) => ({ of: `ordinary, ${article.id}`, edition: built, article })),
  { of: 'a crowd with long names', edition: crowd.edition, article: crowd.article },
].flatMap((one) => (['then', 'now'] as const).map((known) => ({ ...one, known })));
const cases = charts.flatMap((one) => CHART_WIDTHS.map((width) => ({ ...one, width })));

function layoutOf({ edition, article, known, width }: (typeof cases)[number]) {
  const chart = chartAt(article, edition, known);
  return { chart, layout: layOutChart(chart, width, chartWords(chart, chartAt(article, edition, 'then'), edition)) };
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}
const boxesOf = ({ x, lines, breach }: Words): Box[] =>
  lines.map(({ y, width }, at) => ({
    left: x - (breach && at === 0 ? SIGN : 0),
    right: x + width,
    top: y - ASCENT,
    bottom: y + DESCENT,
  }));
const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

test.each(cases)('$of, $known, $width wide: no two words overlap and nothing is outside', (one) => {
  const { layout } = layoutOf(one);
  const boxes = layout.words.flatMap(boxesOf);
  expect(boxes.length).toBeGreaterThan(4);
  expect(boxes.filter((box, at) => boxes.slice(at + 1).some((other) => overlap(box, other)))).toEqual([]);
  const shapes = layout.fields.map(({ x, y, width, height }) => ({
    left: x,
    right: x + width,
    top: y,
    bottom: y + height,
  }));
  for (const { left, right, top, bottom } of [...boxes, ...shapes]) {
    expect([left >= 0, right <= layout.width, top >= 0, bottom <= layout.height]).toEqual([true, true, true, true]);
  }
});

test.each(cases)('$of, $known, $width wide: names of one party are near, links are a finger apart', (one) => {
  const { words } = layoutOf(one).layout;
  // The narrowest window, 320 px, draws the narrowest chart somewhat smaller.
  const finger = one.width === 310 ? 24 * (310 / 280) : 24;
  for (const side of ['before', 'after'] as const) {
    const links = words.filter((some) => some.side === side && some.link);
    for (const [at, { lines }] of links.entries()) {
      for (const [n, { y }] of lines.slice(1).entries()) expect(y - (lines[n]?.y ?? 0)).toBe(18);
      const above = links[at - 1]?.lines.at(-1)?.y;
      if (above !== undefined) expect((lines[0]?.y ?? 0) - above).toBeGreaterThanOrEqual(finger);
    }
  }
});

test.each(cases)('$of, $known, $width wide: who moved has one line from place to place, who stayed has none', (one) => {
  const { chart, layout } = layoutOf(one);
  const under = (side: Side) => new Map(chart[side].flatMap(partiesOf).map(({ id, bond }) => [id, bond?.to] as const));
  const [before, after] = [under('before'), under('after')];
  const changed = [...before.keys()].filter((id) => after.has(id) && before.get(id) !== after.get(id));
  expect(layout.lines.map(({ move }) => move.id).sort()).toEqual(changed.sort());
  expect(changed.length).toBeGreaterThan(0);
  for (const { move, from, to, bend, unbend } of layout.lines) {
    for (const side of ['before', 'after'] as const) {
      const [name] = layout.words.filter((some) => some.side === side && some.link === move.id && some.kind === 'name');
      const boxes = boxesOf(name as Words);
      const end = side === 'before' ? from : to;
      expect(end.y).toBeGreaterThan(Math.min(...boxes.map(({ top }) => top)));
      expect(end.y).toBeLessThan(Math.max(...boxes.map(({ bottom }) => bottom)));
      if (side === 'before') expect(end.x).toBeCloseTo(Math.max(...boxes.map(({ right }) => right)) + 5);
      else expect(end.x).toBeCloseTo((boxes[0]?.left ?? 0) - 4);
      expect(name?.moved).toBe(true);
    }
    expect([from.x <= bend, bend < unbend, unbend <= to.x]).toEqual([true, true, true]);
  }
  for (const { kind, party, moved } of layout.words) {
    if (kind === 'name') expect(moved).toBe(changed.includes(party as string));
  }
});

test.each(cases)('$of, $known, $width wide: no line runs through words', (one) => {
  const { layout } = layoutOf(one);
  const boxes = layout.words.flatMap(boxesOf);
  for (const { from, bend, unbend, to } of layout.lines) {
    const level = [
      { left: from.x, right: bend, top: from.y, bottom: from.y },
      { left: unbend, right: to.x, top: to.y, bottom: to.y },
      { left: bend, right: unbend, top: 0, bottom: layout.height },
    ];
    expect(boxes.filter((box) => level.some((line) => overlap(box, line)))).toEqual([]);
  }
});

test.each(charts)(
  '$of, $known: each side names who led on its day, as it was known, and nobody who was gone',
  (one) => {
    const chart = chartAt(one.article, one.edition, one.known);
    const leads = knownTies(tiesOf(one.article, one.edition), one.known).filter(({ kind }) => kind === 'lead');
    for (const side of ['before', 'after'] as const) {
      for (const { id, leaders } of chart[side].flatMap(partiesOf)) {
        for (const { id: who } of leaders) {
          const day = chart.days[side];
          const lead = leads.find(({ subject, target }) => subject === who && target === id);
          expect(firstDay(lead?.from ?? lead?.known ?? '0001') <= day, `${who} led ${id} not yet`).toBe(true);
          expect(!lead?.to || lead.to > day, `${who} led ${id} no more`).toBe(true);
        }
      }
    }
  },
);

test.each(charts)(
  '$of, $known: every name is a link, and the picture says what it is',
  ({ edition, article, known }) => {
    const chart = chartAt(article, edition, known);
    const layout = layOutChart(chart, 540, chartWords(chart, chart, edition));
    const html = toHtml(drawChart(layout, addresses('/'), { id: 'x', title: 'T', told: 'y' }, false));
    for (const { id, leaders } of [...chart.before, ...chart.after].flatMap(partiesOf)) {
      for (const one of [id, ...leaders.map((some) => some.id)]) expect(html).toContain(`href="/entities/${one}/"`);
    }
    expect(html).toContain('<title id="x-title">T</title>');
    expect(html).toContain('aria-describedby="y"');
    expect(html).not.toContain('style=');
  },
);

test('for words that run from right to left the chart is mirrored', () => {
  const chart = chartAt(built.articleById.get('two-flags') as Article, built);
  const layout = layOutChart(chart, 540, chartWords(chart, chart, built));
  const xs = (mirrored: boolean) =>
    [
      ...toHtml(drawChart(layout, addresses('/'), { id: 'x', title: 'T' }, mirrored)).matchAll(/<text x="([\d.]+)"/g),
    ].map(([, x]) => Number(x));
  expect(xs(true)).toEqual(xs(false).map((x) => 540 - x));
});

test('what is said below: the tie of who moved, doubt, a breach of who stands alone, who was thought to lead', () => {
  const article = built.articleById.get('two-flags') as Article;
  const [now, then] = [chartAt(article, built), chartAt(article, built, 'then')];
  const { words } = layOutChart(now, 760, chartWords(now, then, built));
  const said = words
    .filter(({ kind }) => kind === 'note')
    .map(({ side, party, lines }) => [side, party, lines.map(({ text }) => text).join('')].join(': '));
  expect(said).toEqual([
    'before: wardens: Harbourmistress Orla Fenn was thought to lead',
    'before: guild: affiliate, disputed',
    'before: league: breach with Old Harbour Company, 2013',
    'after: wardens: Harbourmistress Orla Fenn was thought to lead',
    'after: league: breach with Old Harbour Company, 2013',
    'after: bexley: oath, 14 October 2024',
    'after: koor: oath, 14 October 2024',
    'after: guild: support, 26 September 2024',
  ]);
});

test('if nobody moved, one day is enough', () => {
  const { edition, article } = editionOf({ old: faction('Old'), band: faction('Band', 'type: part-of, target: old') });
  const chart = chartAt(article, edition);
  const { words, fields, lines } = layOutChart(chart, 540, chartWords(chart, chart, edition));
  expect(words.map(({ x, side, lines: [line] }) => [side, line?.text, x < 40])).toEqual([
    ['after', 'On 1 November 2014', true],
    ['after', 'Old', true],
    ['after', 'Band', true],
  ]);
  expect([fields.length, lines.length]).toEqual([1, 0]);
});
