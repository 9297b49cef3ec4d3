import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Font, openSync } from 'fontkit';
import { PROGRAM_FOLDER } from '../program-folder.ts';

const FACE = '@expo-google-fonts/newsreader';
const require = createRequire(join(PROGRAM_FOLDER, 'package.json'));

/** The package of the reading face as TrueType, by its exact version. */
export const FACE_VERSION: string = require(join(PROGRAM_FOLDER, 'package.json')).dependencies[FACE];

/** The files of the face, regular and strong. */
export const FACE_FILES = {
  regular: require.resolve(`${FACE}/400Regular/Newsreader_400Regular.ttf`),
  strong: require.resolve(`${FACE}/600SemiBold/Newsreader_600SemiBold.ttf`),
} as const;
export type Weight = keyof typeof FACE_FILES;

const opened = new Map<Weight, Font>();

/** The reading face in one weight, read once. */
export function faceOf(weight: Weight): Font {
  const known = opened.get(weight);
  if (known) return known;
  // The package has one face in each file; a collection of several would have no glyphs itself.
  const face = openSync(FACE_FILES[weight]) as Font;
  opened.set(weight, face);
  return face;
}
