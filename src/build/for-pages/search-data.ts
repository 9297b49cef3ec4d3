import type { Edition } from '../../model/edition.ts';
import { workLabel } from '../../render/work-label.ts';
import { bucketOf, type EntityAnswers } from '../../search/answers/answers-file.ts';
import { type Answers, answersOf } from '../../search/index/answers/answers-of.ts';
import { dictionaryWords } from '../../search/index/dictionary-words.ts';
import { recordsOf } from '../../search/index/records-of.ts';
import { stemsOf } from '../../search/index/stems-of.ts';
import { vocabularyOf } from '../../search/index/vocabulary-of.ts';
import { currentEdition } from '../current-edition.ts';
import { currentCache } from './current-cache.ts';

const edition = async () => (await currentEdition()).edition;

/** What is to be indexed. */
export const searchRecords = async () => {
  const { edition: all, digests } = await currentEdition();
  return recordsOf(all, await stemsOf(all), (article, make) => {
    const digest = digests?.get(article);
    return digest === undefined ? make() : currentCache().keptData('searched', [digest], make);
  });
};

/** Every entity under all its names: what a search knows before its index is loaded. */
export const searchVocabulary = async () => vocabularyOf(await edition());

/** Words and names that are no slip of the vocabulary's: loaded when a query is near to one of its names. */
export async function searchDictionary() {
  const vocabulary = vocabularyOf(await edition());
  return currentCache().keptData('dictionary', [vocabulary], () => dictionaryWords(vocabulary));
}

const made = new WeakMap<Edition, Answers>();

/** What the search answers from the records: how it is asked, and the answers in buckets; made once for an edition. */
export async function searchAnswers(): Promise<Answers> {
  const current = await edition();
  const known = made.get(current) ?? answersOf(current, workLabel);
  made.set(current, known);
  return known;
}

/** What it answers of one entity, for the head of its page. */
export async function answersAbout(id: string): Promise<EntityAnswers | undefined> {
  const { head, buckets } = await searchAnswers();
  return buckets[bucketOf(id, head.buckets)]?.entities[id];
}
