import { COLOURS, type Colour, IMAGE, type ImageLayout, type PlacedText } from '../../figures/preview/image-layout.ts';
import { faceOf, type Weight } from './face.ts';
import { glyphMasks, type Mask } from './glyph-masks.ts';
import { palettePng } from './palette-png.ts';
import { type SetWord, setWord } from './set-word.ts';

/** So many shades of each colour between the paper and itself: all in all at most 16. */
const SHADES: Partial<Record<Colour, number>> = { ink: 3, quiet: 2, accent: 2, rule: 1 };

const bytesOf = (colour: Colour) => [1, 3, 5].map((at) => Number.parseInt(COLOURS[colour].slice(at, at + 2), 16));
const PAPER = bytesOf('paper');
const PALETTE: number[][] = [PAPER];
/** Where the shades of a colour begin in the palette. */
const FIRST = new Map<Colour, number>([['paper', 0]]);
for (const [colour, shades] of Object.entries(SHADES) as [Colour, number][]) {
  FIRST.set(colour, PALETTE.length);
  for (let shade = 1; shade <= shades; shade++) {
    PALETTE.push(
      bytesOf(colour).map((byte, i) =>
        Math.round((PAPER[i] as number) + ((byte - (PAPER[i] as number)) * shade) / shades),
      ),
    );
  }
}
const fullOf = (colour: Colour) => (FIRST.get(colour) as number) + (SHADES[colour] ?? 1) - 1;

/** The words of a line, each with where it begins, in units of the face. */
interface SetLine {
  line: PlacedText;
  weight: Weight;
  words: { set: SetWord; at: number }[];
  width: number;
}

function setLine(line: PlacedText): SetLine | undefined {
  const weight = line.strong ? 'strong' : 'regular';
  const words: SetLine['words'] = [];
  let width = 0;
  for (const word of line.text.split(/(?<= )|(?= )/)) {
    const set = setWord(word, weight);
    if (!set) return undefined;
    words.push({ set, at: width });
    width += set.width;
  }
  return { line, weight, words, width };
}

function putMask(
  pixels: Uint8Array,
  { width, height, covered, ...mask }: Mask,
  x: number,
  y: number,
  colour: Colour,
): void {
  const [first, shades] = [FIRST.get(colour) as number, SHADES[colour] ?? 1];
  for (let row = 0; row < height; row++) {
    const down = y + mask.top + row;
    if (down < 0 || down >= IMAGE.height) continue;
    for (let column = 0; column < width; column++) {
      const shade = Math.round(((covered[row * width + column] as number) * shades) / 255);
      const across = x + mask.left + column;
      if (shade === 0 || across < 0 || across >= IMAGE.width) continue;
      const at = down * IMAGE.width + across;
      // Where two letters touch, the darker stays.
      pixels[at] = Math.max(pixels[at] as number, first + shade - 1);
    }
  }
}

function putLine(pixels: Uint8Array, { line, weight, words, width }: SetLine): void {
  const scale = line.size / faceOf(weight).unitsPerEm;
  const ids = new Set(words.flatMap(({ set }) => set.glyphs.map(({ id }) => id)));
  const masks = glyphMasks(ids, line.size, weight);
  const start = line.atEnd ? line.x - width * scale : line.x;
  for (const { set, at } of words) {
    for (const { id, x, y } of set.glyphs) {
      const [across, down] = [Math.round(start + (at + x) * scale), Math.round(line.y - y * scale)];
      putMask(pixels, masks.get(id) as Mask, across, down, line.colour);
    }
  }
}

/**
 * Draws an image for a preview as PNG from glyphs that are drawn once: some twenty times as fast as by way of an SVG.
 * Undefined if the reading face lacks a letter.
 */
export function drawPreview({ rects, texts }: ImageLayout): Buffer | undefined {
  const lines = texts.filter(({ text }) => text !== '').map(setLine);
  if (lines.some((line) => line === undefined)) return undefined;
  const pixels = new Uint8Array(IMAGE.width * IMAGE.height);
  for (const { x, y, width, height, colour } of rects) {
    for (let row = y; row < y + height; row++) {
      pixels.fill(fullOf(colour), row * IMAGE.width + x, row * IMAGE.width + x + width);
    }
  }
  for (const line of lines) if (line) putLine(pixels, line);
  return palettePng(pixels, IMAGE.width, PALETTE);
}
