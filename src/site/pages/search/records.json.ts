import type { APIRoute } from 'astro';
import { searchRecords } from '../../../build/for-pages/search-data.ts';

/** What is to be indexed; the indexer takes this file out of the built site. */
export const GET: APIRoute = async () => Response.json(await searchRecords());
