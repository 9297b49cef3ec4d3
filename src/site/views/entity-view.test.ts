import { expect, test } from 'vitest';
import { articleFile, entityFile, tinyEdition, workFile } from '../../../tests/fixtures/tiny-content.ts';
import { entityView } from './entity-view.ts';

const RECORD = `kind: place
works: [w]
summaries:
  - { from: "1801-05", text: A lamp., works: [old] }
  - { from: "1861", text: A lens., works: [new] }
since:
  - { on: "1790", text: Built., works: [w] }
  - { on: "1801-05", text: Lit., works: [old] }
  - { on: "1861", text: Seen., works: [new] }`;

/** The page of a tower of which articles of these years speak. */
function viewOf(...years: string[]) {
  const dated = (year: string) =>
    articleFile('The tower.', 'entities: [tower]').replace(/asOf: .*/, year && `asOf: "${year}"`);
  const { edition, context } = tinyEdition({
    'works/w.yaml': workFile(),
    'works/old.yaml': workFile('issued: "1801"'),
    'works/new.yaml': workFile('issued: "1861"'),
    'entities/tower.md': entityFile('tower', RECORD).replace('Something. More of it.', 'A fire.'),
    ...Object.fromEntries(years.map((year, index) => [`articles/a${index}.md`, dated(year)])),
  });
  return entityView('tower', edition, context);
}

test.each([
  ['of no day', [''], ['Since 1861: A lens.'], ['What became known later: 3'], [': 3'], []],
  [
    'of one day',
    ['1804'],
    ['Since 1861 later: A lens.', 'Since May 1801: A lamp.'],
    ['What became known by 1804: 2', 'What became known later later: 1'],
    [': 2', 'later: 1'],
    ['then 1804'],
  ],
  [
    'of two days',
    ['1804', '1794'],
    ['Since 1861 dated: A lens.', 'Since May 1801 dated on-2: A lamp.', 'As known on 1794 dated on-1: A fire.'],
    ['What became known by 1794: 1', 'What became known by 1804 after-1: 1', 'What became known later after-2: 1'],
    [': 1', 'after-1: 1', 'after-2: 1'],
    ['1794 1794', '1804 1804'],
  ],
])('what is told of an entity in articles %s', (_, years, summaries, facts, works, days) => {
  const view = viewOf(...years);
  const said = (...words: string[]) => words.filter(Boolean).join(' ');
  expect(view.summaries.map(({ title, on, text }) => `${said(title, on)}: ${text.html.replace(/<.*?>/g, '')}`)).toEqual(
    summaries,
  );
  expect(view.facts.map(({ title, after, lines }) => `${said(title, after)}: ${lines.length}`)).toEqual(facts);
  expect(view.works.map(({ after, links }) => `${after}: ${links.length}`)).toEqual(works);
  expect(view.days.map(({ value, words }) => `${value} ${words}`)).toEqual(days);
});

test.each([
  ['without a day', ['', '1794'], ['', '']],
  ['of the day of the page', ['1794', '1794'], ['', '']],
  ['of several days', ['1804', '1794', '1861'], ['after-1', '', 'after-2']],
])('its sentences in articles %s stand on the days that knew the article', (_, years, classes) => {
  expect(viewOf(...years).mentions.map(({ after }) => after)).toEqual(classes);
});

test('what holds relations or works is hidden on the days on which none was known', () => {
  const record = (fields: string) => entityFile('tower', `kind: place\n${fields}`);
  const groupsOf = (fields: string) => {
    const { edition, context } = tinyEdition({
      'works/w.yaml': workFile(),
      'works/new.yaml': workFile('issued: "2016"'),
      'entities/tower.md': record(fields),
      'entities/bay.md': entityFile('bay', 'kind: place'),
      'articles/a.md': articleFile('The tower.', 'entities: [tower]'),
    });
    return entityView('tower', edition, context).after;
  };
  const relation = (from: string, work: string) => `{ type: part-of, target: bay, from: "${from}", works: [${work}] }`;
  expect(groupsOf(`relations: [${relation('2016', 'new')}]`)).toEqual({ relations: 'later', works: 'later' });
  expect(groupsOf(`relations: [${relation('2016', 'new')}, ${relation('2010', 'w')}]`)).toEqual({
    relations: '',
    works: '',
  });
});

test('with one summary and several days, no day is said of it', () => {
  const { edition, context } = tinyEdition({
    'entities/tower.md': entityFile('tower', 'kind: place'),
    'articles/a.md': articleFile('The tower.', 'entities: [tower]'),
    'articles/b.md': articleFile('The tower.', 'entities: [tower]').replace('2014-11', '2015'),
  });
  expect(entityView('tower', edition, context).summaries).toMatchObject([{ title: 'Summary', on: '' }]);
});
