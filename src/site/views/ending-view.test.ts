import { describe, expect, test } from 'vitest';
import { articleFile, claimLines, entityFile, tinyEdition, workFile } from '../../../tests/fixtures/tiny-content.ts';
import { endingView } from './ending-view.ts';

const WORKS = { 'works/w.yaml': workFile('publisher: AFP'), 'works/v.yaml': workFile('publisher: BBC') };

/** What stands after an article with these claims, beside the other files. */
function ending(text: string, claims: string[], files: Record<string, string> = {}, fields = '') {
  const { edition, context } = tinyEdition({
    ...WORKS,
    ...files,
    'articles/a.md': articleFile(text, `${fields}${claims.length > 0 ? `claims:\n${claims.join('\n')}` : ''}`),
  });
  return endingView('a', edition, context);
}

describe('what became known later', () => {
  const known = (id: string, quote: string, date: string) =>
    claimLines(id, quote).replace('known: then', `known: "${date}"`);

  test('notes that could not be written on the day, by date, each to its words, a date once', () => {
    const { later } = ending('One. Two.\n\nThree. Four.', [
      known('one', 'One', '2016'),
      claimLines('two', 'Two'),
      known('three', 'Three', '2015-02-03'),
      known('four', 'Four', '2016'),
    ]);
    const told = later.map(({ date, lines }) => [date, ...lines.map(({ text, place, href }) => [text, place, href])]);
    expect(told).toEqual([
      ['3 February 2015', ['G.', '¶ 2', '/x/articles/a/#ref-3']],
      ['2016', ['G.', '¶ 1', '/x/articles/a/#ref-1'], ['G.', '¶ 2', '/x/articles/a/#ref-4']],
    ]);
  });

  test.each([
    ['of a key note, what it adds', 'key: true', ['Later.']],
    ['of another note nothing', 'key: false', []],
  ])('%s', (_name, key, texts) => {
    const since = `since: [{ on: "2014-10", text: Then., works: [v] }, { on: "2015-08", text: Later., works: [w] }]`;
    const { later } = ending('One.', [claimLines('one', 'One', `${key}, ${since}`)]);
    expect(later.flatMap(({ lines }) => lines.map(({ text }) => text))).toEqual(texts);
  });
});

describe('how the claims fared', () => {
  const rated = (id: string, quote: string, rating: string) =>
    claimLines(id, quote).replace(/rating: [\w-]+/, `rating: ${rating}`);

  test('each rating that occurs, with the number of its claims and their page, and all in a sentence', () => {
    const { scores, scored, wrong } = ending('One. Two. Three.', [
      rated('one', 'One', 'disputed'),
      rated('two', 'Two', 'inaccurate'),
      rated('three', 'Three', 'disputed'),
    ]);
    expect(scores.map(({ word, claims, href }) => [word, claims, href])).toEqual([
      ['Disputed', 2, '/x/claims/?rating=disputed'],
      ['Inaccurate', 1, '/x/claims/?rating=inaccurate'],
    ]);
    expect(scored).toBe('Of 3 rated claims: 2 in part or disputed, 1 went wrong.');
    expect(wrong.map(({ quote, word, place }) => [quote, word, place])).toEqual([['Two', 'Inaccurate', '¶ 1']]);
  });

  test('a register that is divided by article is led to there', () => {
    const words = Array.from({ length: 201 }, (_, at) => `word${at}x`);
    const { scores } = ending(
      words.join(' '),
      words.map((word, at) => rated(`c${at}`, word, 'disputed')),
    );
    expect(scores.map(({ claims, href }) => [claims, href])).toEqual([[201, '/x/claims/a/?rating=disputed']]);
  });

  test('nothing of an article without ratings', () => {
    expect(ending('One.', [])).toMatchObject({ later: [], scores: [], wrong: [], next: [] });
  });
});

test('what next: the articles with most of the same entities first, and whom they share', () => {
  const record = (id: string) => [`entities/${id}.md`, entityFile(id.toUpperCase())] as const;
  const { next } = ending(
    'AA, BB and CC.',
    [],
    {
      ...Object.fromEntries(['aa', 'bb', 'cc', 'dd'].map(record)),
      'articles/one.md': articleFile('AA and DD.', 'entities: [aa, dd]'),
      'articles/two.md': articleFile('BB and CC.', 'entities: [bb, cc]'),
      'articles/none.md': articleFile('DD.', 'entities: [dd]'),
    },
    'entities: [aa, bb, cc]\n',
  );
  expect(next.map(({ href, shared }) => [href, shared])).toEqual([
    ['/x/articles/two/', 'also speaks of BB, CC'],
    ['/x/articles/one/', 'also speaks of AA'],
  ]);
});
