import { lstat, mkdir, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ImageFile } from '../../model/image.ts';
import { isInside } from '../../read/files/read-content-file.ts';
import { writeWhole } from '../publish/write-whole.ts';
import { NotInContent } from './safe-path.ts';

/** An image that shall be in the content folder, and what is known of it. */
export interface NewImage {
  file: ImageFile;
  bytes: Buffer;
}

/**
 * Writes an image into the folder `images/` of the content folder `root`, where nothing has its name yet. Throws
 * `NotInContent` if a link would lead elsewhere, or if something is there.
 */
export async function writeImage(root: string, { file: { file }, bytes }: NewImage): Promise<void> {
  const real = await realpath(root);
  const path = join(real, file);
  await mkdir(dirname(path), { recursive: true });
  if (!(await isInside(dirname(path), join(real, 'images')))) throw new NotInContent(file, 'its folder is a link');
  if (await lstat(path).catch(() => undefined)) throw new NotInContent(file, 'something is there already');
  await writeWhole(path, bytes);
}
