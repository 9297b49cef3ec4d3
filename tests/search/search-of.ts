import type { Edition } from '../../src/model/edition.ts';
import { workLabel } from '../../src/render/work-label.ts';
import { answersOf } from '../../src/search/index/answers/answers-of.ts';
import { dictionaryWords } from '../../src/search/index/dictionary-words.ts';
import { indexFiles } from '../../src/search/index/index-files.ts';
import { recordsOf } from '../../src/search/index/records-of.ts';
import { stemsOf } from '../../src/search/index/stems-of.ts';
import { vocabularyOf } from '../../src/search/index/vocabulary-of.ts';
import { createSearch, type Search } from '../../src/search/query/create-search.ts';

/** A search over an edition as its site would have it, without the site: all files in memory. */
export async function searchOf(edition: Edition): Promise<Search> {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const json = (path: string, value: unknown) => files.set(path, new TextEncoder().encode(JSON.stringify(value)));
  const vocabulary = vocabularyOf(edition);
  json('search/vocabulary.json', vocabulary);
  json('search/others.json', dictionaryWords(vocabulary));
  const { head, buckets } = answersOf(edition, workLabel);
  json('search/answers.json', head);
  for (const [number, bucket] of buckets.entries()) json(`search/answers/${number}.json`, bucket);
  for (const { path, content } of await indexFiles(recordsOf(edition, await stemsOf(edition))))
    files.set(path, new Uint8Array(content));
  return createSearch({
    base: '/',
    load: async (address) => {
      const file = files.get(address.slice(1));
      if (!file) throw new Error(`no ${address}`);
      return file;
    },
  });
}
