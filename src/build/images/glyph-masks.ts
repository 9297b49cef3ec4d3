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
const keyOf = (id: number, size: number, weight: Weight) => `${id} ${size} ${weight}`;

/** Draws glyphs of one size beside each other, once, and cuts them out. */
function drawMasks(ids: readonly number[], size: number, weight: Weight): void {
  const face = faceOf(weight);
  const scale = size / face.unitsPerEm;
  let across = 0;
  const cells = ids.map((id) => {
    const { path, bbox } = face.getGlyph(id);
    const empty = !Number.isFinite(bbox.minX);
    const left = empty ? 0 : Math.floor(bbox.minX * scale) - 1;
    const top = empty ? 0 : Math.floor(-bbox.maxY * scale) - 1;
    const width = empty ? 1 : Math.ceil(bbox.maxX * scale) + 1 - left;
    const height = empty ? 1 : Math.ceil(-bbox.minY * scale) + 1 - top;
    const at = across;
    across += width;
    return {
      id,
      left,
      top,
      width,
      height,
      at,
      path: empty ? undefined : path.scale(scale, -scale).translate(at - left, -top),
    };
  });
  const tall = Math.max(...cells.map(({ height }) => height));
  const paths = cells.map(({ path }) => (path ? `<path d="${path.toSVG()}"/>` : '')).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${across}" height="${tall}">${paths}</svg>`;
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  for (const { id, left, top, width, height, at } of cells) {
    const covered = new Uint8Array(width * height);
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) covered[y * width + x] = pixels[(y * across + at + x) * 4 + 3] as number;
    }
    masks.set(keyOf(id, size, weight), { left, top, width, height, covered });
  }
}

/** The masks of glyphs of the reading face in one size, in pixels. What was drawn before is not drawn again. */
export function glyphMasks(ids: ReadonlySet<number>, size: number, weight: Weight): Map<number, Mask> {
  const unknown = [...ids].filter((id) => !masks.has(keyOf(id, size, weight)));
  if (unknown.length > 0) drawMasks(unknown, size, weight);
  return new Map([...ids].map((id) => [id, masks.get(keyOf(id, size, weight)) as Mask]));
}
