import type { APIRoute } from 'astro';
import { figureFile, figureFiles } from '../../../build/for-pages/figure-files.ts';

export async function getStaticPaths() {
  return (await figureFiles()).map((file) => ({ params: { file } }));
}

/** An image of the text in one size and format. */
export const GET: APIRoute = ({ params }) => figureFile(params.file as string);
