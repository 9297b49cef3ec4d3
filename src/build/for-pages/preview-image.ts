import { imageSvg } from '../../figures/preview/image-svg.ts';
import { drawPng } from '../images/draw-png.ts';

/** The image that a preview shows, as a PNG to be served. */
export async function previewImage(view: Parameters<typeof imageSvg>[0]): Promise<Response> {
  return new Response(new Uint8Array(await drawPng(imageSvg(view))), { headers: { 'content-type': 'image/png' } });
}
