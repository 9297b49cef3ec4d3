import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Found, SearchOptions, Suggestion } from '../../../search/words/found.ts';
import { type SearchState, searchAsTyped } from './search-as-typed.ts';
import { readRequest } from './search-request.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const asking = (search: string) => readRequest(search);
const ids = (hits: readonly { id: string }[]) => hits.map(({ id }) => id).join(' ');
const line = ({ asked, names, found }: SearchState) =>
  `${asked.query}: ${found ? `found ${ids(found.entities)}` : `names ${ids(names)}`}`.trim();

/** An engine that answers after so many milliseconds, and knows names from the time on that the test says. */
function setUp(takes: number, namesFrom = 0) {
  const given: [string, SearchOptions | undefined][] = [];
  const shown: string[] = [];
  const start = Date.now();
  const ask = searchAsTyped(
    {
      suggest: (query) =>
        Date.now() - start >= namesFrom ? [{ id: `n-${query}`, how: 'beginning' } as Suggestion] : [],
      search: async (query, options) => {
        given.push([query, options]);
        await new Promise((resolve) => setTimeout(resolve, takes));
        return { query, entities: [{ id: 'e' }], counts: { kind: {}, entity: {} } } as unknown as Found;
      },
    },
    (answer) => shown.push(line(answer)),
  );
  return { ask, shown, given };
}

test('before the first answer names are shown at once, later only if an answer is late', async () => {
  const { ask, shown } = setUp(100);
  ask(asking('?q=a'));
  expect(shown).toEqual(['a: names n-a']);
  await vi.advanceTimersByTimeAsync(1000);
  ask(asking('?q=ab'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(shown).toEqual(['a: names n-a', 'a: found e n-a', 'ab: found e n-ab']);
});

test('names that come late are shown once', async () => {
  const { ask, shown } = setUp(2000, 400);
  ask(asking('?q=a'));
  await vi.advanceTimersByTimeAsync(3000);
  expect(shown).toEqual(['a: names', 'a: names n-a', 'a: found e n-a']);
});

test('an answer that has been overtaken is dropped', async () => {
  const { ask, shown, given } = setUp(100);
  for (const query of ['a', 'ab', 'abc']) ask(asking(`?q=${query}`));
  await vi.advanceTimersByTimeAsync(1000);
  expect(given.map(([query]) => query)).toEqual(['a', 'abc']);
  expect(shown.filter((one) => one.includes('found'))).toEqual(['abc: found e n-abc']);
});

test.each(['?q=a&literal=1', '?q=a&kind=leader'])(
  'names that are only begun do not step into what is asked by %s',
  async (search) => {
    const { ask, shown } = setUp(100);
    ask(asking(search));
    await vi.advanceTimersByTimeAsync(1000);
    expect(shown.at(-1)).toBe('a: found e');
  },
);

test('a question taken back is not answered', async () => {
  const { ask, shown } = setUp(100);
  ask(asking('?q=a'));
  ask(undefined);
  await vi.advanceTimersByTimeAsync(1000);
  expect(shown).toEqual(['a: names n-a']);
});

test.each<[string, SearchOptions]>([
  ['?q=a', { filters: {}, sort: 'relevance', literal: false, far: 0, as: 'now' }],
  [
    '?q=a&kind=leader&entity=imu&article=x',
    { filters: { kind: 'leader', entity: 'imu', article: 'x' }, sort: 'relevance', literal: false, far: 0, as: 'now' },
  ],
  ['?q=a&sort=place&literal=1', { filters: {}, sort: 'place', literal: true, far: 0, as: 'now' }],
  ['?q=a&far=3', { filters: {}, sort: 'relevance', literal: false, far: 3, as: 'now' }],
  ['?q=a&as=then', { filters: {}, sort: 'relevance', literal: false, far: 0, as: 'then' }],
  [
    '?q=a&as=then&rating=overtaken',
    { filters: { rating: 'overtaken', known: 'then' }, sort: 'relevance', literal: false, far: 0, as: 'then' },
  ],
])('%s is asked of the engine', (search, options) => {
  const { ask, given } = setUp(100);
  ask(asking(search));
  expect(given).toEqual([['a', options]]);
});
