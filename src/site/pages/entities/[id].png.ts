import type { APIRoute } from 'astro';
import { currentEdition } from '../../../build/current-edition.ts';
import { previewImage } from '../../../build/for-pages/preview-image.ts';
import { entityImage, entityImages } from '../../views/image-view.ts';

export async function getStaticPaths() {
  const { edition } = await currentEdition();
  return entityImages(edition).map(({ id }) => ({ params: { id } }));
}

/** The image that a preview of an entity shows. */
export const GET: APIRoute = async ({ params }) => {
  const { edition } = await currentEdition();
  return previewImage(entityImage(params.id as string, edition));
};
