import { describe, expect, test } from 'vitest';
import type { EntityHit, Filters } from '../words/found.ts';
import { nameIndex } from '../words/name-index.ts';
import type { VocabularyEntry } from '../words/vocabulary.ts';
import { searchedArticle } from './article-words.ts';
import { countHits } from './count-hits.ts';
import type { IndexedClaim, IndexedParagraph, MarkedWords } from './decode-record.ts';
import type { Ranked } from './rank-places.ts';

const marked = (...ids: string[]): MarkedWords[] => ids.map((entity, at) => ({ entity, at, length: 1 }));
const paragraph = (id: string, ...ids: string[]): IndexedParagraph => ({
  id,
  heading: [],
  words: [],
  marked: marked(...ids),
});
const claim = (
  id: string,
  of: string,
  rating: IndexedClaim['rating'],
  later: boolean,
  ...ids: string[]
): IndexedClaim => ({
  ...{ id, note: 1, rating, known: later ? '2015' : 'then', later, paragraph: of, claim: 0, kind: 'fact' },
  ...{ words: [], marked: marked(...ids) },
});

const ARTICLES = [
  searchedArticle({
    ...{
      type: 'article',
      id: 'one',
      title: 'One',
      head: [],
      language: 'en',
      gathered: { section: ['news'], tag: ['a', 'b'] },
    },
    paragraphs: [paragraph('p1', 'omar', 'kabul-city'), paragraph('p2', 'imu'), paragraph('p3')],
    claims: [
      claim('c1', 'p1', 'disputed', false, 'omar'),
      claim('c2', 'p1', 'overtaken', true),
      claim('c3', 'p2', 'disputed', true, 'imu'),
    ],
  }),
  searchedArticle({
    ...{
      type: 'article',
      id: 'two',
      title: 'Two',
      head: [],
      language: 'en',
      gathered: { series: ['war'], tag: ['b'] },
    },
    paragraphs: [paragraph('p1', 'omar', 'omar')],
    claims: [claim('d1', 'p1', 'opinion', false, 'kabul-city')],
  }),
];
const entry = (id: string, kind: VocabularyEntry['kind']): VocabularyEntry => ({
  ...{ id, name: id, kind, line: '', mentions: 1 },
  ...{ aliases: [], forms: [] },
});
const VOCABULARY = [
  entry('omar', 'leader'),
  entry('imu', 'faction'),
  entry('kabul-city', 'place'),
  entry('ghazi', 'leader'),
];
const names = nameIndex(VOCABULARY);
const entities: EntityHit[] = VOCABULARY.map(({ id, name, kind, line, mentions }) => ({
  ...{ id, name, kind, line, mentions },
  address: id,
}));

const ranked = (of: 'paragraphs' | 'claims'): Ranked[] =>
  ARTICLES.flatMap((article) =>
    article.article[of].map((_, at): Ranked => ({ article, at, score: 1, places: new Set(), entities: new Set() })),
  );
const count = (filters: Filters) =>
  countHits({ entities, ranked: { paragraphs: ranked('paragraphs'), claims: ranked('claims') }, filters, names });

/** What a filter leaves: entities, paragraphs and claims, by their ids. */
function left(filters: Filters): string[] {
  const found = count(filters);
  const of = (rows: Ranked[], list: 'paragraphs' | 'claims') =>
    rows.map(({ article, at }) => `${article.article.id} ${article.article[list][at]?.id}`).join(', ');
  return [
    found.entities.map(({ id }) => id).join(', '),
    of(found.paragraphs, 'paragraphs'),
    of(found.claims, 'claims'),
  ];
}

describe('what each filter leaves', () => {
  test.each<[what: string, filters: Filters, entities: string, paragraphs: string, claims: string]>([
    [
      'nothing chosen',
      {},
      'omar, imu, kabul-city, ghazi',
      'one p1, one p2, one p3, two p1',
      'one c1, one c2, one c3, two d1',
    ],
    ['a kind: its entities, and what names one', { kind: 'leader' }, 'omar, ghazi', 'one p1, two p1', 'one c1'],
    ['an entity: itself, and what names it', { entity: 'kabul-city' }, 'kabul-city', 'one p1', 'two d1'],
    ['an entity that no text names', { entity: 'ghazi' }, 'ghazi', '', ''],
    ['a rating: claims, and paragraphs that make one', { rating: 'disputed' }, '', 'one p1, one p2', 'one c1, one c3'],
    ['known then', { known: 'then' }, '', 'one p1, two p1', 'one c1, two d1'],
    ['known later', { known: 'later' }, '', 'one p1, one p2', 'one c2, one c3'],
    ['an article: its own, and the entities it names', { article: 'two' }, 'omar, kabul-city', 'two p1', 'two d1'],
    ['an article that is none', { article: 'three' }, '', '', ''],
    ['a section', { section: 'news' }, 'omar, imu, kabul-city', 'one p1, one p2, one p3', 'one c1, one c2, one c3'],
    ['a series', { series: 'war' }, 'omar, kabul-city', 'two p1', 'two d1'],
    ['a tag of one article, and a rating', { tag: 'a', rating: 'disputed' }, '', 'one p1, one p2', 'one c1, one c3'],
    ['a tag that no article has', { tag: 'c' }, '', '', ''],
    ['two at once', { rating: 'disputed', entity: 'imu' }, '', 'one p2', 'one c3'],
    [
      'all five',
      { kind: 'leader', entity: 'omar', rating: 'disputed', known: 'then', article: 'one' },
      '',
      'one p1',
      'one c1',
    ],
    ['two that nothing has', { kind: 'place', entity: 'imu' }, '', '', ''],
  ])('%s', (_what, filters, ...expected) => expect(left(filters)).toEqual(expected));
});

describe('how much each choice would leave', () => {
  test('of everything', () => {
    const { counts } = count({});
    expect(counts.kind).toEqual({ leader: 2 + 2 + 1, faction: 1 + 1 + 1, place: 1 + 1 + 1 });
    expect(counts.entity).toEqual({ omar: 1 + 2 + 1, imu: 1 + 1 + 1, 'kabul-city': 1 + 1 + 1, ghazi: 1 });
    expect(counts.rating).toEqual({ disputed: 2 + 2, overtaken: 1 + 1, opinion: 1 + 1 });
    expect(Object.entries(counts.known)).toEqual([
      ['then', 2 + 2],
      ['later', 2 + 2],
    ]);
    expect(counts.article).toEqual({ one: 3 + 3 + 3, two: 2 + 1 + 1 });
    expect([counts.section, counts.series]).toEqual([{ news: 9 }, { war: 4 }]);
    // An entity that both name counts once.
    expect(counts.tag).toEqual({ a: 9, b: 3 + 4 + 4 });
  });

  test.each<[filters: Filters, filter: keyof ReturnType<typeof count>['counts'], counts: Record<string, number>]>([
    // The other choices of the filter itself stay in sight.
    [{ kind: 'leader' }, 'kind', { leader: 5, faction: 3, place: 3 }],
    [{ kind: 'leader' }, 'rating', { disputed: 2, overtaken: 1, opinion: 1 }],
    [{ rating: 'opinion' }, 'rating', { disputed: 4, overtaken: 2, opinion: 2 }],
    [{ rating: 'opinion' }, 'article', { two: 2 }],
    [{ rating: 'opinion', article: 'one' }, 'rating', { disputed: 4, overtaken: 2 }],
    [{ rating: 'opinion', article: 'one' }, 'article', { two: 2 }],
    [{ rating: 'opinion', article: 'one' }, 'kind', {}],
  ])('with %j, by %s', (filters, filter, counts) => expect(count(filters).counts[filter]).toEqual(counts));

  test('a choice leaves as much as was counted for it', () => {
    const { counts } = count({});
    for (const [filter, values] of Object.entries(counts)) {
      for (const [value, n] of Object.entries(values)) {
        const found = count({ [filter]: value });
        const all = found.entities.length + found.paragraphs.length + found.claims.length;
        expect([filter, value, all]).toEqual([filter, value, n]);
      }
    }
  });
});
