import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import sharpService from 'astro/assets/services/sharp';
import type { Variant } from '../../addresses/images/variants-of.ts';
import type { ImageFile } from '../../model/image.ts';
import { LIMITS } from '../../model/limits.ts';
import { currentCache } from '../for-pages/current-cache.ts';
import { PROGRAM_FOLDER } from '../program-folder.ts';

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
 * what the camera wrote beside it (place, time, owner). A file that was made before is taken from the cache.
 */
export async function drawVariant(at: string, { hash }: ImageFile, { file, format, width }: Variant): Promise<Buffer> {
  if (format === 'svg') return readFile(at);
  const draw = async (): Promise<Uint8Array> => {
    const bytes = await readFile(at);
    const options = { src: file, format, width };
    return (await inTurn(() => sharpService.transform(bytes, options, config, console as never))).data;
  };
  return Buffer.from(await currentCache().kept('image', [TOOLS, SETTINGS, hash, format, width], draw));
}
