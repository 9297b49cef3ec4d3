import type { APIRoute } from 'astro';
import { searchAnswers } from '../../../build/for-pages/search-data.ts';

/** How questions are asked that the search answers. */
export const GET: APIRoute = async () => Response.json((await searchAnswers()).head);
