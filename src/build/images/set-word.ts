import { remember } from '../../model/remember.ts';
import { faceOf, type Weight } from './face.ts';

/** A glyph of a word: where it stands from the word's beginning and base line, in units of the face. */
export interface SetGlyph {
  id: number;
  x: number;
  y: number;
}

/** A word as the face sets it, with ligatures and kerning. */
export interface SetWord {
  glyphs: SetGlyph[];
  width: number;
}

function layOut(word: string, weight: Weight): SetWord | undefined {
  const { glyphs, positions } = faceOf(weight).layout(word);
  let width = 0;
  const placed = positions.map(({ xAdvance, xOffset, yOffset }, at): SetGlyph => {
    const glyph = { id: glyphs[at]?.id ?? 0, x: width + xOffset, y: yOffset };
    width += xAdvance;
    return glyph;
  });
  return placed.some(({ id }) => id === 0) ? undefined : { glyphs: placed, width };
}

/** More words than this are not kept. */
const KEPT = 50_000;
const set = {
  regular: remember((word) => layOut(word, 'regular'), KEPT),
  strong: remember((word) => layOut(word, 'strong'), KEPT),
} as const;

/** Sets a word in the reading face; undefined if the face lacks one of its letters. Words are set once. */
export const setWord = (word: string, weight: Weight): SetWord | undefined => set[weight](word);
