import type { APIRoute } from 'astro';
import { DATA_FILES } from '../../../addresses/routes/data-files.ts';
import { currentEdition } from '../../../build/current-edition.ts';
import { dataFile } from '../../../export/data/data-files.ts';
import { publicationOf } from '../../views/publication-of.ts';

export const getStaticPaths = () => Object.keys(DATA_FILES).map((file) => ({ params: { file } }));

/** One file of the edition's data. */
export const GET: APIRoute = async ({ params, site }) => {
  const { edition, context } = await currentEdition();
  const file = params.file as string;
  const publication = publicationOf(edition.settings, context.addresses, site);
  const type = `${DATA_FILES[file]}; charset=utf-8`;
  return new Response(dataFile(file, edition, context.addresses, publication), { headers: { 'content-type': type } });
};
