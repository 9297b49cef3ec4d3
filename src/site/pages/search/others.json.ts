import type { APIRoute } from 'astro';
import { searchDictionary } from '../../../build/for-pages/search-data.ts';

/** Words that are no slip of a name. */
export const GET: APIRoute = async () => Response.json(await searchDictionary());
