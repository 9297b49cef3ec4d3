import type { APIRoute, GetStaticPaths } from 'astro';
import { currentEdition } from '../../../build/current-edition.ts';
import { claimPlaces } from '../../views/claim-places.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { edition, context } = await currentEdition();
  return claimPlaces(edition, context).map((places, file) => ({ params: { file: String(file) }, props: { places } }));
};

/** Where some claims stand that stood on one page before. */
export const GET: APIRoute = ({ props }) => Response.json(props.places);
