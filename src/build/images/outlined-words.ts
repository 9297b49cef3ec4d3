import type { Element } from 'hast';
import { s } from 'hastscript';
import type { DrawWords } from '../../figures/allegiance/chart-image.ts';
import type { PlacedText } from '../../figures/preview/image-layout.ts';
import { faceOf, type Weight } from './face.ts';
import { setWord } from './set-word.ts';

const round = (value: number) => Math.round(value * 100) / 100;
/** Outlines have so many units to their size: finer ones would not be seen, and weigh more. */
const UNITS = 400;

/** Words in a face of the system: of a script that the reading face has not. */
const inAnyFace = ({ text, x, y, size, colour, strong, atEnd }: PlacedText): Element =>
  s(
    'text',
    {
      ...{ x: round(x), y: round(y), fontSize: size, fontFamily: 'serif', className: [colour] },
      ...(strong ? { fontWeight: 600 } : {}),
      ...(atEnd ? { direction: 'rtl' } : {}),
    },
    text,
  );

const LETTERS = { moveTo: 'M', lineTo: 'L', quadraticCurveTo: 'Q', bezierCurveTo: 'C', closePath: 'Z' } as const;

/** The outline of a glyph as the data of a path. */
function outlineOf(id: number, weight: Weight): string {
  const face = faceOf(weight);
  const { commands } = face.getGlyph(id).path;
  return commands
    .map(
      ({ command, args }) =>
        LETTERS[command] + args.map((unit) => Math.round((unit * UNITS) / face.unitsPerEm)).join(' '),
    )
    .join('');
}

/**
 * Draws the words of an image as outlines of the reading face, so that they need no face where it is shown. `glyphs`
 * are the outlines of all words drawn so far, each once, which the image must have.
 */
export function outlinedWords(): { draw: DrawWords; glyphs: () => Element } {
  const used = new Map<string, { id: number; weight: Weight }>();
  const nameOf = (id: number, weight: Weight): string => {
    const name = `${weight.charAt(0)}${id}`;
    used.set(name, { id, weight });
    return name;
  };
  const draw: DrawWords = (line) => {
    const weight = line.strong ? 'strong' : 'regular';
    const words = line.text.split(/(?<= )|(?= )/).map((word) => setWord(word, weight));
    const unit = faceOf(weight).unitsPerEm / UNITS;
    const uses: Element[] = [];
    let width = 0;
    for (const word of words) {
      if (!word) return inAnyFace(line);
      for (const { id, x, y } of word.glyphs) {
        // A space has no outline.
        if (faceOf(weight).getGlyph(id).path.commands.length === 0) continue;
        const [across, up] = [(width + x) / unit, y / unit];
        uses.push(s('use', { href: `#${nameOf(id, weight)}`, x: Math.round(across), y: Math.round(up) || undefined }));
      }
      width += word.width;
    }
    const scale = line.size / UNITS;
    const left = round(line.atEnd ? line.x - (width / unit) * scale : line.x);
    const place = `translate(${left} ${round(line.y)}) scale(${scale} -${scale})`;
    return s('g', { className: [line.colour], transform: place }, uses);
  };
  const glyphs = () =>
    s(
      'defs',
      [...used].map(([id, glyph]) => s('path', { id, d: outlineOf(glyph.id, glyph.weight) })),
    );
  return { draw, glyphs };
}
