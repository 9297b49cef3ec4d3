import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { GivenImage } from '../../../../import/document/document.ts';
import { decoded } from '../../../../model/decoded.ts';
import { isInside } from '../../../../read/files/read-content-file.ts';

/** The folder below which WordPress keeps what was uploaded, in addresses and on disks. */
const UPLOADS = /\/(wp-content\/uploads|files)\/(.+)$/;

/** The bytes of an image that stands in its own address. */
function inAddress(address: string): GivenImage | undefined {
  const [, base64, data = ''] = /^data:image\/[^,]*?(;base64)?,(.*)$/s.exec(address) ?? [];
  if (data === '') return undefined;
  const bytes = base64 ? Buffer.from(data, 'base64') : Buffer.from(decoded(data));
  return { bytes, name: 'image' };
}

/** The places of a disk at which an image may be that has this address in a document of the folder `folder`. */
function placesOf(address: string, folder: string): string[] {
  const above = dirname(folder);
  const path = decoded(address.replace(/[?#].*$/s, ''));
  const [, , uploaded] = UPLOADS.exec(path) ?? [];
  if (uploaded) {
    // What was scaled by WordPress has its size at the end of its name; the image itself is better.
    const names = [uploaded.replace(/-\d+x\d+(?=\.\w+$)/, ''), uploaded];
    return names.flatMap((name) => [
      join(folder, 'wp-content/uploads', name),
      join(folder, 'uploads', name),
      join(folder, name),
    ]);
  }
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(path)) return [];
  if (path.startsWith('/')) return [folder, above].flatMap((root) => [join(root, path), join(root, 'static', path)]);
  return [resolve(folder, path)];
}

/**
 * The image that an address in a document means: one that the document holds, or a file beside it, in the folder of the
 * document or the one around it. Else why there is none; no host is ever asked.
 */
export async function findImage(
  address: string,
  held: ReadonlyMap<string, GivenImage> | undefined,
  folder: string,
): Promise<GivenImage | { why: string }> {
  const own = held?.get(address) ?? inAddress(address);
  if (own) return own;
  for (const place of placesOf(address, folder)) {
    if (!(await isInside(place, dirname(folder)).catch(() => false))) continue;
    const bytes = await readFile(place).catch(() => undefined);
    if (bytes) return { bytes, name: basename(place).replace(/\.[^.]*$/, '') };
  }
  return /^(?:https?:)?\/\//i.test(address)
    ? {
        why: 'it is on another host, which is not asked; put the file beside the document, or into the article by hand',
      }
    : { why: 'there is no such file in the folder of the document' };
}
