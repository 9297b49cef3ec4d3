import type { APIRoute } from 'astro';
import { searchRecords } from '../build/for-pages/search-data.ts';

/** What is to be indexed, for the indexer of the development server; a build asks for it itself. */
export const GET: APIRoute = async () => Response.json(await searchRecords());
