import type { APIRoute } from 'astro';
import { currentEdition } from '../../../build/current-edition.ts';
import { previewImage } from '../../../build/for-pages/preview-image.ts';
import { imageView } from '../../views/image-view.ts';
import { sharePages } from '../../views/share-view.ts';

export async function getStaticPaths() {
  const { edition } = await currentEdition();
  const shared = new Set(sharePages(edition).pages.map(({ id }) => id));
  return [...shared].map((id) => ({ params: { id } }));
}

/** The image that a preview of an article shows. */
export const GET: APIRoute = async ({ params }) => {
  const { edition } = await currentEdition();
  return previewImage(imageView(params.id as string, edition));
};
