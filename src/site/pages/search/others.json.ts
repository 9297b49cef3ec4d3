import type { APIRoute } from 'astro';
import { currentEdition } from '../../../build/current-edition.ts';
import { dictionaryWords } from '../../../search/index/dictionary-words.ts';
import { vocabularyOf } from '../../../search/index/vocabulary-of.ts';

/** Words and names that are no slip of the vocabulary's: loaded when a query is near to one of its names. */
export const GET: APIRoute = async () => Response.json(dictionaryWords(vocabularyOf((await currentEdition()).edition)));
