import { type ImageWords, imageLayout } from '../../figures/preview/image-layout.ts';
import { imageSvg } from '../../figures/preview/image-svg.ts';
import { drawPng } from '../images/draw-png.ts';
import { drawPreview } from '../images/draw-preview.ts';

/** The image that a preview shows, as a PNG to be served. */
export async function previewImage(view: ImageWords): Promise<Response> {
  const layout = imageLayout(view);
  const png = drawPreview(layout) ?? (await drawPng(imageSvg(layout)));
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}
