// node tests/bench/compare-names.ts: which library finds the entity that a query names, among all names of the
// vocabulary.
// Needs a built site in dist/. Ours folds names by their sound, then counts slips with fastest-levenshtein.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import uFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import fuzzysort from 'fuzzysort';
import MiniSearch from 'minisearch';
import { suggest } from '../../src/search/query/suggest.ts';
import type { Vocabulary } from '../../src/search/words/vocabulary.ts';
import { readQueries } from '../search/score.ts';

const vocabulary = JSON.parse(readFileSync('dist/search/vocabulary.json', 'utf8')) as Vocabulary;
const names = vocabulary.flatMap(({ id, name, aliases, forms }) =>
  [name, ...aliases, ...forms].map((text) => ({ id, text })),
);
const haystack = names.map(({ text }) => text);

const fuse = new Fuse(names, { keys: ['text'], threshold: 0.35, ignoreLocation: true });
const mini = new MiniSearch({ fields: ['text'], storeFields: ['entity'] });
mini.addAll(names.map(({ id, text }, at) => ({ id: at, entity: id, text })));
const micro = new uFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });

/** The entity that each library puts first. */
const WAYS: Record<string, (query: string) => string | undefined> = {
  ours: (query) => suggest(query, vocabulary)[0]?.id,
  'fuse.js': (query) => fuse.search(query, { limit: 1 })[0]?.item.id,
  MiniSearch: (query) => mini.search(query, { prefix: true, fuzzy: 0.2, combineWith: 'AND' })[0]?.entity,
  fuzzysort: (query) => fuzzysort.go(query, names, { key: 'text', limit: 1, threshold: 0.3 })[0]?.obj.id,
  uFuzzy: (query) => {
    const [found, , order] = micro.search(haystack, query, 1);
    const at = order && found ? found[order[0] as number] : found?.[0];
    return at === undefined ? undefined : names[at]?.id;
  },
};

const queries = ['queries.yaml', 'held-out.yaml'].flatMap((set) =>
  readQueries(path.join(import.meta.dirname, '../../content/queries', set)),
);
const named = queries.filter(
  ({ kind, entity }) => entity && ['alias', 'canonical', 'prefix', 'transliteration', 'typo'].includes(kind),
);
const nothing = queries.filter(({ kind }) => kind === 'nothing');
console.log(`${named.length} names that must be found, ${nothing.length} words that must not be taken for one`);
for (const [way, find] of Object.entries(WAYS)) {
  const start = performance.now();
  const right = named.filter(({ query, entity }) => find(query) === entity).length / named.length;
  const quiet = nothing.filter(({ query }) => find(query) === undefined).length / nothing.length;
  const each = (performance.now() - start) / (named.length + nothing.length);
  console.log(
    `${way.padEnd(12)} ${(right * 100).toFixed(1)} % right, ${(quiet * 100).toFixed(1)} % not taken, ${each.toFixed(2)} ms each`,
  );
}
