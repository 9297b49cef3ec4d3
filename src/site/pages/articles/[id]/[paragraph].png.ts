import type { APIRoute } from 'astro';
import { currentEdition } from '../../../../build/current-edition.ts';
import { previewImage } from '../../../../build/for-pages/preview-image.ts';
import { imageView } from '../../../views/image-view.ts';
import { sharePages } from '../../../views/share-view.ts';

export async function getStaticPaths() {
  const { edition } = await currentEdition();
  const { pages } = sharePages(edition);
  return pages.filter(({ live }) => live).map(({ id, paragraph }) => ({ params: { id, paragraph } }));
}

/** The image that a preview of a paragraph shows. */
export const GET: APIRoute = async ({ params }) => {
  const { edition } = await currentEdition();
  return previewImage(imageView(params.id as string, edition, params.paragraph));
};
