// What the chart of who changed sides promises, by geometry, over editions and over what could go wrong in one.
import { expect, test } from 'vitest';
import { contentOf } from '../../../tests/editions/editions.ts';
import { articleFile, entityFile, type Files, tinyEdition, workFile } from '../../../tests/fixtures/tiny-content.ts';
import { addresses } from '../../addresses/site.ts';
import { loadEdition } from '../../build/edition.ts';
import type { Article, Edition } from '../../model/edition.ts';
import { firstDay } from '../draw/first-day.ts';
import { toHtml } from '../draw/to-html.ts';
import { type Camp, partiesOf } from './camps-of.ts';
import { type Chart, chartOf } from './chart-of.ts';
import { chartTitle } from './chart-title.ts';
import { chartWords } from './chart-words.ts';
import { drawChart } from './draw-chart.ts';
import { type Known, knownTies } from './known-ties.ts';
import { ASCENT, CHART_WIDTHS, DESCENT, layOutChart, SIGN, type Words } from './lay-out-chart.ts';
import type { Move } from './moves-of.ts';
import { orderCamps } from './order-camps.ts';
import type { Side } from './panel-ties.ts';
import { tiesOf } from './ties-of.ts';
import { turningDay } from './turning-day.ts';

const W = 'works: [w]';
const relations = (...all: string[]) => `relations: [${all.map((one) => `{ ${one}, ${W} }`).join(', ')}]`;
const faction = (name: string, ...all: string[]) => entityFile(name, `kind: faction\n${relations(...all)}`);
const leader = (name: string, ...all: string[]) => entityFile(name, `kind: leader\n${relations(...all)}`);

/** An edition of parties by id; the article names them all and the turn, 26 September to 14 October 2014. */
function editionOf(parties: Record<string, string>) {
  const ids = [...Object.keys(parties), 'turn'];
  const files: Files = {
    'works/w.yaml': workFile(),
    'entities/turn.md': entityFile('Turn', 'kind: event\ndate: { from: "2014-09-26", to: "2014-10-14" }'),
    'articles/a.md': articleFile(`About ${ids.map((id) => id.toUpperCase()).join(', ')}.`, `entities: [${ids}]`),
  };
  for (const [id, file] of Object.entries(parties)) {
    files[`entities/${id}.md`] = file.replace('\nsummary:', `\naliases: [${id.toUpperCase()}]\nsummary:`);
  }
  return tinyEdition({
    ...files,
    'entities/turn.md': `${files['entities/turn.md']}`.replace('\nsummary:', '\naliases: [TURN]\nsummary:'),
  });
}

function chartAt(article: Article, edition: Edition, known: Known = 'now'): Chart {
  const ties = tiesOf(article, edition);
  return chartOf(article, ties, turningDay(article, ties, edition), known, edition);
}

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

/** Camps as an outline: `old[a b[c]]`, who moved in capitals. */
const outline = (camps: readonly Camp[], { moves }: Chart): string =>
  camps
    .map(({ party: { id, leaders }, below }) => {
      const name = moves.some((move) => move.id === id) ? id.toUpperCase() : id;
      const led = leaders.length > 0 ? `(${leaders.map((one) => one.id).join(' ')})` : '';
      return `${name}${led}${below.length > 0 ? `[${outline(below, { moves } as Chart)}]` : ''}`;
    })
    .join(' ');

const OLD = faction('Old');
const NEW = faction('New');
test.each<[string, Record<string, string>, string, string, Known?]>([
  [
    'an oath takes from the one to the other',
    {
      old: OLD,
      new: NEW,
      man: leader(
        'Man',
        'type: member-of, target: old, to: "2014-10"',
        'type: pledged-to, target: new, from: "2014-10-14"',
      ),
    },
    'old[MAN]',
    'old new[MAN]',
  ],
  [
    'a leader takes along whom he leads, and those below have not moved',
    {
      old: OLD,
      new: NEW,
      band: faction('Band', 'type: part-of, target: old'),
      wing: faction('Wing', 'type: part-of, target: band'),
      head: leader('Head', 'type: leads, target: band, from: "2010"', 'type: pledged-to, target: new, from: "2014-10"'),
    },
    'old[BAND(head)[wing]]',
    'old new[BAND(head)[wing]]',
  ],
  [
    'a pledge to a leader is one to what he leads, also when he is dead',
    {
      old: OLD,
      chief: leader('Chief', 'type: leads, target: old, from: "1994", to: "2013"'),
      band: faction('Band', 'type: pledged-to, target: chief'),
    },
    'old[band]',
    'old[band]',
  ],
  [
    'of whose death nothing was known then led then',
    {
      old: OLD,
      chief: leader('Chief', 'type: leads, target: old, from: "1994", to: "2013", toKnown: "2015-07"'),
      band: faction('Band', 'type: pledged-to, target: chief'),
    },
    'old(chief)[band]',
    'old(chief)[band]',
    'then',
  ],
  [
    'who leads later does not lead yet, and what became known of when he began does not count from ever',
    {
      old: OLD,
      late: leader('Late', 'type: leads, target: old, to: "2020", known: "2020"'),
      next: leader('Next', 'type: leads, target: old, from: "2015-01"'),
      chief: leader('Chief', 'type: leads, target: old, from: "2010"'),
    },
    'old(chief)',
    'old(chief)',
  ],
  [
    'who died in between stands only before',
    {
      old: OLD,
      new: NEW,
      man: leader('Man', 'type: member-of, target: old').replace('kind: leader', 'kind: leader\nended: "2014-10-02"'),
      other: leader('Other', 'type: member-of, target: new, from: "2014-10-01"'),
    },
    'old[man] OTHER',
    'old new[OTHER]',
  ],
  [
    'who comes from nobody stood alone',
    {
      new: NEW,
      band: faction('Band', 'type: sided-with, target: new, from: "2014-10-01"'),
      wing: faction('Wing', 'type: part-of, target: new'),
    },
    'new[wing] BAND',
    'new[wing BAND]',
  ],
  [
    'who leaves for nobody stands alone',
    {
      old: OLD,
      band: faction('Band', 'type: part-of, target: old', 'type: broke-with, target: old, from: "2014-10-01"'),
    },
    'old[BAND]',
    'old BAND',
  ],
  [
    'of whose tie only the end is told stands only before',
    {
      old: OLD,
      new: NEW,
      man: leader('Man', 'type: member-of, target: old, to: "2014-10-02"'),
      other: leader('Other', 'type: member-of, target: new, from: "2014-10-01"'),
    },
    'old[man] OTHER',
    'old new[OTHER]',
  ],
  [
    'what came after the article’s day is not in the chart',
    {
      old: OLD,
      new: NEW,
      band: faction('Band', 'type: part-of, target: old', 'type: pledged-to, target: new, from: "2014-11-17"'),
    },
    'old[band]',
    'old[band]',
  ],
  [
    'who stays with what the party has become has not moved',
    {
      old: OLD,
      heir: faction('Heir', 'type: succeeded, target: old, from: "2014-10-01"'),
      band: faction('Band', 'type: part-of, target: old', 'type: part-of, target: heir, from: "2014-10-01"'),
    },
    'old[band]',
    'heir[band]',
  ],
])('%s', (_name, parties, before, after, known = 'now') => {
  const { edition, article } = editionOf(parties);
  const chart = chartAt(article, edition, known);
  expect([outline(chart.before, chart), outline(chart.after, chart)]).toEqual([before, after]);
});

const mover = (...also: string[]) => ({
  old: faction('Old', ...also.filter((one) => one.includes('target: man'))),
  new: NEW,
  man: leader(
    'Man',
    'type: member-of, target: old, to: "2014-10"',
    'type: pledged-to, target: new, from: "2014-10-14"',
    ...also.filter((one) => !one.includes('target: man')),
  ),
});
test.each<[string, Record<string, string>, object]>([
  ['without a breach', mover(), { breach: false, kind: 'oath', doubts: { before: false, after: false } }],
  ['with a breach of his', mover('type: broke-with, target: old, from: "2014-10-14"'), { breach: true }],
  ['disowned', mover('type: disowned, target: man, from: "2014-10-21"'), { breach: true }],
  ['disowned later', mover('type: disowned, target: man, from: "2014-12-21"'), { breach: false }],
  [
    'with a breach on which the works disagree',
    mover('type: broke-with, target: old, disputed: true'),
    { breach: true, doubts: { before: true, after: false } },
  ],
  [
    'by a lesser tie that is disputed',
    {
      old: OLD,
      new: NEW,
      man: faction(
        'Man',
        'type: part-of, target: old',
        'type: sided-with, target: new, from: "2014-10", disputed: true',
      ),
    },
    { kind: 'support', date: '2014-10', doubts: { before: false, after: true } },
  ],
])('a move %s', (_name, parties, expected) => {
  const { edition, article } = editionOf(parties);
  expect(chartAt(article, edition).moves).toEqual([expect.objectContaining(expected)]);
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

const DAYS = { before: '2014-09-25', after: '2014-11-01' };
/** Moves as `who from>to date`; a dot is nobody, or no date. */
const movesAs = (...all: string[]): Move[] =>
  all.map((one) => {
    const [id = '', way = '', date = '.'] = one.split(' ');
    const [from, to] = way.split('>').map((side) => (side === '.' ? undefined : side));
    return {
      ...{ id, ...(from && { from }), ...(to && { to }), kind: 'oath', breach: false },
      ...{ date: date === '.' ? undefined : date, doubts: { before: false, after: false } },
    };
  });
test.each<[string[], string]>([
  [[], 'No change of side is on record from 25 September 2014 to 1 November 2014'],
  [['a old>new 2014-10-14'], 'A turned from the Old to New on 14 October 2014'],
  [['a .>new 2014-10'], 'A joined New in October 2014'],
  [['a old>. 2014'], 'A left the Old between 25 September and 1 November 2014'],
  [['a old>. .'], 'A left the Old between 25 September and 1 November 2014'],
  [['old a>new 2014-10-14'], 'The Old turned from A to New on 14 October 2014'],
  [
    ['a far>new 2014-09-26', 'b old>new 2014-10-14', 'c old>new 2014-10-14', 'd old>new 2014-10-14'],
    'Three turned from the Old and one from Far to New between 26 September and 14 October 2014',
  ],
  [
    ['a old>new 2014-10-14', 'b .>new 2014-10-13'],
    'A turned from the Old to New on 14 October 2014; B joined New on 13 October 2014',
  ],
  [
    ['a old>new 2014-10-14', 'b new>old 2014-10-14'],
    'A turned from the Old to New on 14 October 2014; B turned from New to the Old on 14 October 2014',
  ],
  [['a old>. 2014-10-14', 'b new>. 2014-10-16'], 'One left the Old and one New between 14 and 16 October 2014'],
  [Array.from({ length: 13 }, (_, n) => `p${n} old>new 2014-10`), '13 turned from the Old to New in October 2014'],
  [['a x>b .', 'c x>d .', 'e x>f .', 'g x>h .'], '4 parties changed sides between 25 September and 1 November 2014'],
])('%j: the title is a sentence', (moves, title) => {
  const name = (id: string) => (id === 'old' ? 'the Old' : id.charAt(0).toUpperCase() + id.slice(1));
  expect(chartTitle(movesAs(...moves), DAYS, name)).toBe(title);
});

test('lines cross least: of two camps the one to which the upper went stands above', () => {
  const camp = (id: string, ...below: string[]): Camp => ({
    party: { id, leaders: [], breaches: [] },
    below: below.map((one) => camp(one)),
  });
  const left = [camp('old', 'a', 'b', 'c')];
  const right = [camp('one', 'c', 'b'), camp('two', 'a'), camp('old')];
  const [, ...ordered] = orderCamps(left, right, ['a', 'b', 'c']);
  expect(ordered.map(({ party, below }) => [party.id, ...below.map((one) => one.party.id)])).toEqual([
    ['two', 'a'],
    ['one', 'b', 'c'],
  ]);
});
