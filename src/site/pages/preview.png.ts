import type { APIRoute } from 'astro';
import { currentEdition } from '../../build/current-edition.ts';
import { previewImage } from '../../build/for-pages/preview-image.ts';
import { editionImage } from '../views/image-view.ts';

/** The image that a preview of the edition shows. */
export const GET: APIRoute = async () => previewImage(editionImage((await currentEdition()).edition));
