import type { APIRoute, GetStaticPaths } from 'astro';
import { currentEdition } from '../../../build/current-edition.ts';
import { workPlaceFiles } from '../../views/work-index.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { context } = await currentEdition();
  return workPlaceFiles(context).map((places, file) => ({ params: { file: String(file) }, props: { places } }));
};

/** Where some works stand that stood on one page before. */
export const GET: APIRoute = ({ props }) => Response.json(props.places);
