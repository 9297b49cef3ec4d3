import { createRequire } from 'node:module';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import sharp from 'sharp';
import { currentCache } from '../for-pages/current-cache.ts';
import { PROGRAM_FOLDER } from '../program-folder.ts';
import { FACE_FILES, FACE_VERSION } from './face.ts';

const require = createRequire(join(PROGRAM_FOLDER, 'package.json'));
const fontFiles = Object.values(FACE_FILES);
/** What an image depends on besides its drawing: these packages, whose versions ours pins. */
const { dependencies } = require(join(PROGRAM_FOLDER, 'package.json'));
const TOOLS = ['@resvg/resvg-js', 'sharp']
  .map((name) => dependencies[name])
  .concat(FACE_VERSION)
  .join(' ');
/** So many shades do for letters of three colours on paper. */
const SHADES = 16;

/** Letters that the reading face has not: then a face of the system may help. */
const FOREIGN = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

async function draw(svg: string): Promise<Buffer> {
  const font = { fontFiles, loadSystemFonts: FOREIGN.test(svg), defaultFontFamily: 'Newsreader' };
  const { pixels, width, height } = await renderAsync(svg, { font });
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png({ palette: true, colours: SHADES, effort: 1, dither: 0 })
    .toBuffer();
}

/** Draws an SVG as PNG. One that was drawn before is taken from the cache. */
export const drawPng = (svg: string): Promise<Uint8Array> =>
  currentCache().kept('image', [TOOLS, svg], () => draw(svg));
