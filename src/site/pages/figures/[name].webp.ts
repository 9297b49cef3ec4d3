import type { APIRoute } from 'astro';
import { figureFile, figureNames } from '../../../build/for-pages/figure-files.ts';

export async function getStaticPaths() {
  return (await figureNames('webp')).map((name) => ({ params: { name } }));
}

/** An image of the text in one size. The ending is in the name of this file: else development wants a slash behind. */
export const GET: APIRoute = ({ params }) => figureFile(`${params.name}.webp`);
