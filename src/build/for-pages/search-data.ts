import { workLabel } from '../../render/work-label.ts';
import { answersOf } from '../../search/index/answers/answers-of.ts';
import { dictionaryWords } from '../../search/index/dictionary-words.ts';
import { recordsOf } from '../../search/index/records-of.ts';
import { vocabularyOf } from '../../search/index/vocabulary-of.ts';
import { currentEdition } from '../current-edition.ts';

const edition = async () => (await currentEdition()).edition;

/** What is to be indexed; the indexer takes this file out of the built site. */
export const searchRecords = async () => recordsOf(await edition());

/** Every entity under all its names: what a search knows before its index is loaded. */
export const searchVocabulary = async () => vocabularyOf(await edition());

/** Words and names that are no slip of the vocabulary's: loaded when a query is near to one of its names. */
export const searchDictionary = async () => dictionaryWords(vocabularyOf(await edition()));

/** What the search answers from the records: how it is asked, and the answers in buckets. */
export const searchAnswers = async () => answersOf(await edition(), workLabel);
