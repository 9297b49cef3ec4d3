import type { APIRoute } from 'astro';
import { currentEdition } from '../../../build/current-edition.ts';
import { vocabularyOf } from '../../../search/index/vocabulary-of.ts';

/** Every entity under all its names: what a search knows before its index is loaded. */
export const GET: APIRoute = async () => Response.json(vocabularyOf((await currentEdition()).edition));
