import type { Element } from 'hast';
import { s } from 'hastscript';
import type { DrawWords } from '../../figures/allegiance/chart-image.ts';
import { relativePath } from '../../figures/draw/relative-path.ts';
import type { PlacedText } from '../../figures/preview/image-layout.ts';
import { faceOf, type Weight } from './face.ts';
import { type SetWord, setWord } from './set-word.ts';

const round = (value: number) => Math.round(value * 100) / 100;
/** Outlines have so many units to their size: finer ones would not be seen, and weigh more. */
const UNITS = 200;

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
  const scale = UNITS / face.unitsPerEm;
  return relativePath(
    commands.map(({ command, args }) => ({ letter: LETTERS[command], points: args.map((unit) => unit * scale) })),
  );
}

/**
 * Draws the words of an image as outlines of the reading face, so that they need no face where it is shown. `glyphs`
 * are the outlines of all letters drawn so far, each once, and the words that they make, each once; which the image
 * must have.
 */
export function outlinedWords(): { draw: DrawWords; glyphs: () => Element } {
  const defined = new Map<string, { name: string; element: Element }>();
  /** The name under which something is defined, short, as it is said often. */
  const nameOf = (key: string, make: () => Element): string => {
    const known = defined.get(key);
    if (known) return known.name;
    const element = make();
    const name = `_${defined.size.toString(36)}`;
    element.properties.id = name;
    defined.set(key, { name, element });
    return name;
  };
  const letters = ({ glyphs }: SetWord, weight: Weight): Element[] => {
    const face = faceOf(weight);
    const scale = UNITS / face.unitsPerEm;
    return glyphs
      .filter(({ id }) => face.getGlyph(id).path.commands.length > 0)
      .map(({ id, x, y }) => {
        const name = nameOf(`${weight} ${id}`, () => s('path', { d: outlineOf(id, weight) }));
        return s('use', {
          href: `#${name}`,
          x: Math.round(x * scale) || undefined,
          y: Math.round(y * scale) || undefined,
        });
      });
  };
  const draw: DrawWords = (line) => {
    const weight = line.strong ? 'strong' : 'regular';
    const words = line.text.split(/(?<= )|(?= )/).map((text) => ({ text, set: setWord(text, weight) }));
    const scale = UNITS / faceOf(weight).unitsPerEm;
    const uses: Element[] = [];
    let width = 0;
    for (const { text, set } of words) {
      if (!set) return inAnyFace(line);
      // A space has no outline.
      if (text.trim()) {
        const name = nameOf(`${weight} “${text}`, () => s('g', letters(set, weight)));
        uses.push(s('use', { href: `#${name}`, x: Math.round(width * scale) || undefined }));
      }
      width += set.width;
    }
    const size = line.size / UNITS;
    const left = round(line.atEnd ? line.x - width * scale * size : line.x);
    const place = `translate(${left} ${round(line.y)}) scale(${size} -${size})`;
    return s('g', { className: [line.colour], transform: place }, uses);
  };
  const glyphs = () =>
    s(
      'defs',
      [...defined.values()].map(({ element }) => element),
    );
  return { draw, glyphs };
}
