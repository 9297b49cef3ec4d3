import type { APIRoute } from 'astro';
import { pictureFile, pictureNames } from '../../../../build/for-pages/article-pictures.ts';

export async function getStaticPaths() {
  return (await pictureNames()).map((params) => ({ params }));
}

/** A picture that stands in the text of an article, in one width. */
export const GET: APIRoute = ({ params }) => pictureFile(params.id as string, params.picture as string);
