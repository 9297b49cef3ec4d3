import type { APIRoute } from 'astro';
import { licenceText } from '../../build/for-pages/licences.ts';

/** The packages that the site is made with, and their licences. */
export const GET: APIRoute = async () =>
  new Response(await licenceText(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
