import { expect, test } from 'vitest';
import { contentOf } from '../../../tests/editions/editions.ts';
import { articleFile, entityFile, tinyEdition, workFile } from '../../../tests/fixtures/tiny-content.ts';
import { addresses } from '../../addresses/site.ts';
import { loadEdition } from '../../build/edition.ts';
import type { Edition } from '../../model/edition.ts';
import { tiesOf } from '../allegiance/ties-of.ts';
import { firstDay } from '../draw/first-day.ts';
import { firstClause } from './first-clause.ts';
import { timelineItems } from './timeline-items.ts';
import { timelineSides } from './timeline-sides.ts';

const built = await loadEdition(contentOf('ordinary'), '/', false);
const edition = built.edition as Edition;
const cases = edition.articles.map((article) => {
  const items = timelineItems(article, tiesOf(article, edition), edition, addresses('/'));
  return { name: article.id, article, items, sides: timelineSides(items, article.meta.asOf) };
});

test.each(cases)('$name: in order of date, nothing lost between the sides of its day', ({ article, items, sides }) => {
  const days = items.map(({ date }) => firstDay(date));
  expect(days).toEqual([...days].sort());
  expect(sides.flatMap(({ rows }) => rows.map(({ year: _, yearThen: __, ...item }) => item))).toEqual(items);
  const day = firstDay(article.meta.asOf ?? '');
  expect(sides.map(({ side, rows }) => [side, ...new Set(rows.map(({ date }) => firstDay(date) <= day))])).toEqual([
    ['then', true],
    ['since', false],
  ]);
});

test.each(cases)('$name: every event of the article that has a date is there', ({ article, items }) => {
  const events = [...new Set(article.mentions.map(({ entity }) => entity))].filter(
    (id) => edition.entityById.get(id)?.date,
  );
  const drawn = items.filter(({ shape }) => shape === 'event').map(({ parts }) => parts[0]?.href);
  expect(drawn.sort()).toEqual(events.map((id) => `/entities/${id}/`).sort());
});

test.each(cases)('$name: each year stands once at the side, at the first entry of it that is seen', ({ sides }) => {
  for (const { rows } of sides) {
    for (const seen of [rows, rows.filter(({ later }) => !later)]) {
      const years = seen.map(({ year, yearThen }) => year || (seen === rows ? '' : yearThen));
      const first = seen.map(({ date }, at) =>
        seen[at - 1]?.date.slice(0, 4) === date.slice(0, 4) ? '' : date.slice(0, 4),
      );
      expect(years).toEqual(first);
    }
    for (const { when, inYear } of rows) {
      if (!when.includes(' – ') && !when.includes('known')) expect(inYear).not.toMatch(/\d{4}/);
    }
  }
});

test.each(cases)(
  '$name: what was not known on the day is marked as later, and each entry leads somewhere',
  ({ article, items }) => {
    for (const { date, later, parts } of items) {
      if (firstDay(date) > firstDay(article.meta.asOf ?? '')) expect(later).toBe(true);
      expect(parts.some(({ href }) => href?.startsWith('/entities/'))).toBe(true);
    }
  },
);

test.each([
  ['Took control of Afghanistan.', 'Took control of Afghanistan'],
  ['Kept file_name of AT&amp;T, says [b](https://example.org/x_(y)); more.', 'Kept file_name of AT&T, says b'],
  ['Admitted that he was dead; another led.', 'Admitted that he was dead'],
  [
    `Was said to hold ${'the hills and '.repeat(12)}the coast`,
    `Was said to hold ${'the hills and '.repeat(12)}the coast`,
  ],
  ['Was *said*\n  to hold [it](entity:x) in\n2015.', 'Was said to hold it in 2015'],
  [
    `Was called its leader in a report of ${'many '.repeat(40)}and, a day later, by the United States`,
    `Was called its leader in a report of ${'many '.repeat(40)}and …`,
  ],
  [
    `Was put at 4,000 to 6,000 fighters ${'and more '.repeat(40)}`,
    `Was put at 4,000 to 6,000 fighters ${'and more '.repeat(22)}and …`,
  ],
])('the first clause of "%s"', (text, clause) => {
  expect(firstClause(text)).toBe(clause);
});

const relation = (fields: string) => `  - { ${fields}, works: [w] }`;
const leader = (...relations: string[]) => ['kind: leader', 'relations:', ...relations.map(relation)].join('\n');
const told = (entities: Record<string, string>, said = 'State') => {
  const ids = Object.keys(entities);
  const { edition: tiny, article } = tinyEdition({
    'works/w.yaml': workFile(),
    'entities/state.md': entityFile('State'),
    ...Object.fromEntries(ids.map((id) => [`entities/${id}.md`, entityFile(id, entities[id])])),
    'articles/a.md': articleFile(`${said}, ${ids.join(', ')}.`, `entities: [state, ${ids.join(', ')}]`),
  });
  return timelineItems(article, tiesOf(article, tiny), tiny, addresses('/')).map(
    ({ when, parts }) => `${when}: ${parts.map(({ text }) => text).join('')}`,
  );
};

test('a tie on which the works disagree is told apart from its like, and as disputed', () => {
  const oath = 'type: pledged-to, target: state, from: "2014-10-14"';
  expect(told({ ahmad: leader(oath), bakr: leader(`${oath}, disputed: true`), cemil: leader(oath) }).sort()).toEqual([
    '14 October 2014: ahmad and cemil pledged to State',
    '14 October 2014: bakr pledged to State; disputed',
  ]);
});

test('the end of a disputed lead is told as disputed', () => {
  expect(told({ ahmad: leader('type: leads, target: state, to: "2013", disputed: true') })).toEqual([
    '2013: ahmad ceased to lead State; disputed',
  ]);
});

test('an end has the day on which itself became known, not another tie to the same party', () => {
  const member = 'type: member-of, target: state, to: "2010", toKnown: "2012-03"';
  expect(told({ ahmad: leader(member, 'type: leads, target: state, to: "2013", toKnown: "2015-07"') })).toEqual([
    '2013, known since July 2015: ahmad ceased to lead State',
  ]);
});

test('what belongs or is allied is no entry, whatever its type', () => {
  const dated = (type: string) => `type: ${type}, target: state, from: "2014-10-14"`;
  const quiet = ['part-of', 'member-of', 'affiliated-with', 'allied-with'].map(dated);
  expect(told({ ahmad: leader(...quiet, dated('sided-with')) })).toEqual(['14 October 2014: ahmad sided with State']);
});

test('who began to lead did so on a day, and who died leading did not just lead no longer', () => {
  const lead = 'type: leads, target: state, from: "2010", to: "2014-06"';
  expect(told({ ahmad: leader(lead), bakr: leader(lead).replace('leader', 'leader\nended: "2014-06-08"') })).toEqual([
    '2010: ahmad and bakr became leader of State',
    'June 2014: ahmad ceased to lead State',
    'June 2014: bakr died as leader of State',
  ]);
});

test.each([
  ['was known of by the day', '2014-10', 'died as leader of'],
  ['became known only later', '2015-07', 'ceased to lead'],
])('an end that was known tells of a death if that %s', (_, known, said) => {
  const killed = `type: killed, target: ahmad, from: "2014-10-08", known: "${known}"`;
  expect(
    told({ ahmad: leader('type: leads, target: state, from: "2010", to: "2014-10"'), bakr: leader(killed) }),
  ).toEqual(['2010: ahmad became leader of State', `October 2014: ahmad ${said} State`]);
});

test.each([
  ['killed', 'was killed as leader of'],
  ['died', 'died as leader of'],
])('a lead that ended because the leader %s says so', (end, said) => {
  expect(told({ ahmad: leader(`type: leads, target: state, to: "2010", end: ${end}`) })).toEqual([
    `2010: ahmad ${said} State`,
  ]);
});

test('an end that became known later tells of a death that did too', () => {
  const lead = 'type: leads, target: state, from: "2010", to: "2014-10", toKnown: "2015-07"';
  const killed = 'type: killed, target: ahmad, from: "2014-10-08", known: "2015-07"';
  expect(told({ ahmad: leader(lead), bakr: leader(killed) })).toContain(
    'October 2014, known since July 2015: ahmad died as leader of State',
  );
});

test('a leader’s death stands before who came after, and a party has the article that the prose gives it', () => {
  const led = (from: string, to: string) => leader(`type: leads, target: state, from: "${from}", to: "${to}"`);
  expect(
    told({ zeki: led('2012', '2013-11'), ahmad: led('2013-11', '2014'), bakr: led('2015-03', '2015-03') }, 'The State'),
  ).toEqual([
    '2012: zeki became leader of the State',
    'November 2013: zeki ceased to lead the State',
    'November 2013: ahmad became leader of the State',
    '2014: ahmad ceased to lead the State',
    'March 2015: bakr became leader of the State',
    'March 2015: bakr ceased to lead the State',
  ]);
});

test('a sentence that begins with a party has its article, too', () => {
  const side = ['kind: faction', 'relations:', relation('type: pledged-to, target: state, from: "2014"')].join('\n');
  expect(told({ union: side }, 'The union and the State')).toEqual(['2014: The union pledged to the State']);
});
