import type { APIRoute } from 'astro';
import { searchVocabulary } from '../../../build/for-pages/search-data.ts';

/** Every entity under all its names. */
export const GET: APIRoute = async () => Response.json(await searchVocabulary());
