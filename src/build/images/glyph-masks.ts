import { Resvg } from '@resvg/resvg-js';
import { faceOf, type Weight } from './face.ts';

/** How much of each pixel a glyph covers, 0 to 255, row by row; `left` and `top` from the pen, in pixels. */
export interface Mask {
  left: number;
  top: number;
  width: number;
  height: number;
  covered: Uint8Array;
}

const masks = new Map<string, Mask>();

/**
 * Draws a glyph by itself: beside others its edges would be rounded otherwise at each place, and what an image looks
 * like would hang on which were drawn before.
 */
function drawMask(id: number, size: number, weight: Weight): Mask {
  const face = faceOf(weight);
  const scale = size / face.unitsPerEm;
  const { path, bbox } = face.getGlyph(id);
  if (!Number.isFinite(bbox.minX)) return { left: 0, top: 0, width: 0, height: 0, covered: new Uint8Array() };
  const left = Math.floor(bbox.minX * scale) - 1;
  const top = Math.floor(-bbox.maxY * scale) - 1;
  const width = Math.ceil(bbox.maxX * scale) + 1 - left;
  const height = Math.ceil(-bbox.minY * scale) + 1 - top;
  const outline = path.scale(scale, -scale).translate(-left, -top).toSVG();
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path d="${outline}"/></svg>`;
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  // Of red, green, blue and how much is covered, the last.
  return {
    left,
    top,
    width,
    height,
    covered: Uint8Array.from({ length: width * height }, (_, at) => pixels[at * 4 + 3] as number),
  };
}

/** The masks of glyphs of the reading face in one size, in pixels. What was drawn before is not drawn again. */
export function glyphMasks(ids: ReadonlySet<number>, size: number, weight: Weight): Map<number, Mask> {
  const mask = (id: number): Mask => {
    const key = `${id} ${size} ${weight}`;
    const made = masks.get(key) ?? drawMask(id, size, weight);
    masks.set(key, made);
    return made;
  };
  return new Map([...ids].map((id) => [id, mask(id)]));
}
