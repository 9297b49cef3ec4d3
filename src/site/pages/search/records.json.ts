import type { APIRoute } from 'astro';
import { currentEdition } from '../../../build/current-edition.ts';
import { recordsOf } from '../../../search/index/records-of.ts';

/** What is to be indexed; the indexer takes this file out of the built site. */
export const GET: APIRoute = async () => Response.json(recordsOf((await currentEdition()).edition));
