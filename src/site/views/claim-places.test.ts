import { expect, test } from 'vitest';
import { articleFile, claimLines, tinyEdition, workFile } from '../../../tests/fixtures/tiny-content.ts';
import { claimPages } from '../../addresses/routes/claim-pages.ts';
import { bucketOf } from '../../search/answers/answers-file.ts';
import { claimPageView } from './claim-page-view.ts';
import { claimPlaces } from './claim-places.ts';

/** An article of so many claims, one in each paragraph. */
function articleOf(claims: number): string {
  const all = Array.from({ length: claims }, (_, at) => at + 1);
  const lines = all.map((at) => claimLines(`c${at}`, `word${at}.`, at === 1 ? 'formerIds: [old]' : ''));
  return articleFile(all.map((at) => `Here is word${at}.`).join('\n\n'), `claims:\n${lines.join('\n')}`);
}

const { edition, context } = tinyEdition({
  'articles/a.md': articleOf(151),
  'articles/b.md': articleOf(2),
  'works/w.yaml': workFile(),
});
const files = claimPlaces(edition, context);

test.each([
  ['c1', '/x/claims/a/#c1'],
  ['old', '/x/claims/a/#c1'],
  ['c151', '/x/claims/a/2/#c151'],
  ['b.c2', '/x/claims/b/#b.c2'],
])('an address that led to %s on the one page leads on', (id, place) => {
  expect(files[bucketOf(id, files.length)]?.[id]).toBe(place);
});

test('each claim is on one page, with the id that its address has', () => {
  const views = claimPages(edition.articles).map((one) => claimPageView(one, edition, context));
  expect(views.map(({ articles }) => articles.map(({ rows }) => rows.length))).toEqual([[150], [1], [2]]);
  expect(views.map(({ turns }) => turns.map(({ href }) => href))).toEqual([
    [undefined, '/x/claims/a/2/'],
    ['/x/claims/a/', undefined],
    [],
  ]);
  expect(views[2]?.articles[0]?.rows.map(({ ids }) => ids.id)).toEqual(['b.c1', 'b.c2']);
});
