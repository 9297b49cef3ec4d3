import type { APIRoute } from 'astro';
import { currentEdition } from '../../../../../build/current-edition.ts';
import { versionPages, wordsOfVersion } from '../../../../views/version-view.ts';

export async function getStaticPaths() {
  const { edition } = await currentEdition();
  return versionPages(edition).map(({ id, version }) => ({ params: { id, version } }));
}

/** The words of a version as plain text: what its check is of. */
export const GET: APIRoute = async ({ params }) => {
  const { edition } = await currentEdition();
  const text = wordsOfVersion(params.id as string, params.version as string, edition);
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
