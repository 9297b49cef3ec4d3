import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import sharpService from 'astro/assets/services/sharp';
import type { Variant } from '../../addresses/images/variants-of.ts';
import type { ImageFile } from '../../model/image.ts';
import { LIMITS } from '../../model/limits.ts';
import { PROGRAM_FOLDER } from '../program-folder.ts';

const CACHE = resolve('.postil/images');
const { dependencies } = createRequire(join(PROGRAM_FOLDER, 'package.json'))('./package.json');
/** What a file depends on besides the image: these packages, whose versions ours pins, and the settings below. */
const TOOLS = ['astro', 'sharp'].map((name) => dependencies[name]).join(' ');
/** AVIF of this effort takes a third of the time of the usual one, and a twentieth more bytes. */
const SETTINGS = { avif: { quality: 55, effort: 2 }, webp: { quality: 80 }, limitInputPixels: LIMITS.imagePixels };

/** As Astro's image service wants to be called: it reads the settings of the encoders alone. */
const config = { service: { entrypoint: '', config: SETTINGS } } as unknown as Parameters<
  typeof sharpService.transform
>[2];

/** One after the other: each encoder takes all cores, and many at once much memory. */
let queue: Promise<unknown> = Promise.resolve();
const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
  const done = queue.then(work, work);
  queue = done.catch(() => undefined);
  return done;
};

/**
 * Makes one file of an image that stands at `at`, by Astro's own image service: turned as the camera was held, without
 * what the camera wrote beside it (place, time, owner). A file that was made before is taken from `.postil/images`,
 * where it lies under the hash of what it is made of.
 */
export async function drawVariant(at: string, { hash }: ImageFile, { file, format, width }: Variant): Promise<Buffer> {
  if (format === 'svg') return readFile(at);
  const key = createHash('sha256')
    .update(JSON.stringify([TOOLS, SETTINGS, hash, format, width]))
    .digest('hex');
  const path = join(CACHE, `${key}.${format}`);
  const known = await readFile(path).catch(() => undefined);
  if (known) return known;
  const bytes = await readFile(at);
  const options = { src: file, format, width };
  const { data } = await inTurn(() => sharpService.transform(bytes, options, config, console as never));
  // Two pages may want the same file at once.
  const fresh = `${path}.${randomUUID()}`;
  await mkdir(CACHE, { recursive: true });
  await writeFile(fresh, data);
  await rename(fresh, path);
  return Buffer.from(data);
}
