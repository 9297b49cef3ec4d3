import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import sharp from 'sharp';
import { PROGRAM_FOLDER } from '../program-folder.ts';
import { FACE_FILES, FACE_VERSION } from './face.ts';

const CACHE = resolve('.postil/images');
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

/**
 * Draws an SVG as PNG. One that was drawn before is taken from `.postil/images`, where it lies under its content's
 * hash.
 */
export async function drawPng(svg: string): Promise<Buffer> {
  const path = join(CACHE, `${createHash('sha256').update(`${TOOLS}\n${svg}`).digest('hex')}.png`);
  const known = await readFile(path).catch(() => undefined);
  if (known) return known;
  const png = await draw(svg);
  // Two pages may want the same image at once.
  const fresh = `${path}.${randomUUID()}`;
  await mkdir(CACHE, { recursive: true });
  await writeFile(fresh, png);
  await rename(fresh, path);
  return png;
}
