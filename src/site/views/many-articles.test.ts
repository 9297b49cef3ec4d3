// What grows with an edition is divided: no page of it has more than a reader can load, at 1,000 articles.
import { expect, test } from 'vitest';
import {
  articleFile,
  claimLines,
  entityFile,
  type Files,
  tinyEdition,
  workFile,
} from '../../../tests/fixtures/tiny-content.ts';
import { bucketOf } from '../../search/answers/answers-file.ts';
import { articleList, yearPages } from './article-list.ts';
import { citingPages } from './cited-by.ts';
import { correctionPages, correctionsView } from './corrections-view.ts';
import { entityListView, entityPages } from './entity-groups.ts';
import { entityPageView } from './entity-index.ts';
import { entityView } from './entity-view.ts';
import { homeView } from './home-view.ts';
import { mentionPages, mentionPageView } from './mention-pages.ts';
import { viewsOfMany } from './views-of-many.ts';
import { citedPages, workIndex, workPageView, workPlaceFiles } from './work-index.ts';

const MANY = 1_000;
const numbers = Array.from({ length: MANY }, (_, n) => n);
const title = (n: number) => `${String.fromCharCode(65 + (n % 26))} record of year ${n}`;

const files: Files = {
  'entities/tower.md': entityFile('tower', 'kind: place'),
  ...Object.fromEntries(
    numbers.flatMap((n) => [
      [`works/w-${n}.yaml`, workFile().replace('A page', title(n))],
      [`entities/e-${n}.md`, entityFile(`Ward ${title(n)}`, `kind: place\nworks: [w-${n}]`)],
      [
        `articles/a-${n}.md`,
        articleFile(
          'The tower was lit. The tower burned.',
          [
            'entities: [tower]',
            `updated: "2026-02-01"`,
            `claims:\n${claimLines('lit', 'was lit').replace('works: [w]', `works: [w-0, w-${n}]`)}`,
            'corrections: [{ date: "2026-02-01", paragraph: p1, sentence: It was lit. }]',
          ].join('\n'),
        ).replace('2026-01-01', `${2006 + (n % 20)}-01-01`),
      ],
    ]),
  ),
};
const { edition, context } = tinyEdition(files);
/** About what a list takes as HTML: each of its values once, and as much again for what is around them. */
const bytes = (view: unknown) => 2 * JSON.stringify(view).length;
const LIMIT = 250_000;

test('works stand on pages of at most 200 by letter, and their permanent addresses lead there', () => {
  const pages = citedPages(edition, context).map((page) => workPageView(page, edition, context));
  expect(pages.flatMap(({ rows }) => rows)).toHaveLength(MANY);
  expect(Math.max(...pages.map(({ rows }) => rows.length))).toBeLessThanOrEqual(200);
  expect(Math.max(...pages.map(bytes))).toBeLessThan(LIMIT);
  expect(
    workIndex(edition, context)
      .letters.map(({ name }) => name)
      .join(''),
  ).toBe('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const places = workPlaceFiles(context);
  expect(places[bucketOf('w-27', places.length)]?.['w-27']).toBe('/x/works/b/#w-27');
});

test('links in articles lead to the page on which a work stands', () => {
  expect(edition.articleById.get('a-27')?.html.notes).toContain('href=/x/works/b/#w-27>');
});

test('of a work that is cited very often the list names few places, and pages have all', () => {
  const [first] = citedPages(edition, context);
  const row = first && workPageView(first, edition, context).rows.find(({ work }) => work.id === 'w-0');
  expect(row?.citedBy).toHaveLength(10);
  expect(row?.more).toEqual({ label: 'and 991 more', href: '/x/works/cited/w-0/' });
  const pages = citingPages(edition, context);
  // Each article, and the record.
  expect(pages.flatMap(({ groups }) => groups)).toHaveLength(MANY + 1);
  expect(pages.map(({ turns }) => turns.length)).toEqual([6, 6, 6, 6, 6, 6]);
});

test('mentions stand twenty articles to a page, the first on the page of the entity', () => {
  const view = entityView('tower', edition, context);
  expect(view.mentions).toHaveLength(20);
  expect(view.turns.slice(0, 2)).toEqual([
    { words: 'Page 1', href: undefined },
    { words: 'Page 2', href: '/x/entities/tower/mentions/2/' },
  ]);
  const pages = mentionPages('tower', edition);
  expect(pages.flatMap(({ articles }) => articles)).toHaveLength(MANY);
  const last = mentionPageView('tower', pages.at(-1) as (typeof pages)[number], edition, context);
  expect(last.turns.find(({ href }) => !href)?.words).toBe('Page 50');
  expect(Math.max(...pages.map((page) => bytes(mentionPageView('tower', page, edition, context))))).toBeLessThan(LIMIT);
});

test.each<[path: string, title: string | undefined]>([
  ['entities/tower/mentions/2', 'tower in the articles, page 2 of 50'],
  ['entities/tower/mentions/50', 'tower in the articles, page 50 of 50'],
  ['entities/tower/mentions/51', undefined],
  ['entities/nobody/mentions/2', undefined],
  ['works/cited/w-0', 'Where “A record of year 0” is cited, page 1 of 6'],
  ['works/cited/w-0/6', 'Where “A record of year 0” is cited, page 6 of 6'],
  ['works/cited/w-0/7', undefined],
  ['works/a', undefined],
  ['entities/tower', undefined],
])('the page at %s is told by its view: %s', (path, title) => {
  const view = viewsOfMany(edition, context)(path) as { title: string } | undefined;
  expect(view?.title).toBe(title);
});

test('entities stand by letter, those most mentioned of each kind before them', () => {
  const { groups, letters } = entityListView(edition, context);
  expect(groups.map(({ rows }) => rows.length)).toEqual([20]);
  expect(groups[0]?.rows[0]?.id).toBe('tower');
  expect(letters.map(({ name, count }) => [name, count])).toEqual([
    ['T', '1'],
    ['W', '1,000'],
  ]);
  const pages = entityPages(edition).map((page) => entityPageView(page, edition, context));
  expect(pages.flatMap(({ rows }) => rows)).toHaveLength(MANY + 1);
  expect(Math.max(...pages.map(bytes))).toBeLessThan(LIMIT);
});

test('corrections and articles stand by year', () => {
  expect(correctionsView(edition, context)).toMatchObject({ lines: { length: 100 }, years: [{ words: '2026' }] });
  const corrections = correctionPages(edition, context);
  expect(corrections.map(({ lines }) => lines.length)).toEqual([200, 200, 200, 200, 200]);
  expect(Math.max(...corrections.map(bytes))).toBeLessThan(LIMIT);
  expect(articleList(edition, context)[0]).toMatchObject({
    year: '2025',
    href: '/x/articles/index/2025/',
    articles: [],
  });
  expect(yearPages(edition, context).flatMap(({ articles }) => articles)).toHaveLength(MANY);
});

test('the first page has the latest articles, and few names', () => {
  const home = homeView(edition, context);
  expect([home.articles.length, home.older.length]).toEqual([6, 14]);
  expect(home.groups).toEqual([]);
  expect(bytes(home)).toBeLessThan(LIMIT);
});
