import { createHash } from 'node:crypto';
import { lstat, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImageFile } from '../../model/image.ts';
import { LIMITS } from '../../model/limits.ts';
import { findingOf } from '../../model/rules/finding-of.ts';
import type { RuleFacts, RuleId } from '../../model/rules/rules.ts';
import { isInside } from './read-content-file.ts';
import { unsafeInSvg } from './unsafe-in-svg.ts';

const HASH = 10;

/** Tells the size of an image; throws if it is none. */
async function sizeOf(bytes: Buffer): Promise<{ width: number; height: number; format: string | undefined }> {
  // Loaded for editions with images alone.
  const { default: sharp } = await import('sharp');
  const { format, autoOrient } = await sharp(bytes, { limitInputPixels: LIMITS.imagePixels }).metadata();
  return { ...autoOrient, format };
}

/** An image that cannot be used, with the reason. */
function without(file: string, rule: RuleId, facts: RuleFacts): ImageFile {
  const name = file.normalize();
  const path = `content/${name}`;
  return {
    ...{ path, name, file, width: 0, height: 0, drawn: false, hash: '' },
    problem: findingOf(rule, { file: path, line: 1, column: 1 }, facts),
  };
}

const lastOf = (file: string): string => file.normalize().slice(file.normalize().lastIndexOf('/') + 1);

const tooLarge = (file: string, size: number): ImageFile => {
  const fix = `make it smaller: an image may have ${LIMITS.imageBytes.toLocaleString('en')} bytes`;
  return without(file, 'over-limit', { value: `an image of ${size.toLocaleString('en')} bytes`, fix });
};

const unreadable = (file: string, error: unknown): ImageFile => {
  const detail = (error as Error).message.split('\n')[0] as string;
  const fix = 'save it anew as JPEG, PNG, WebP, AVIF, GIF or SVG';
  return without(file, 'unreadable-file', { value: lastOf(file), detail, fix });
};

/**
 * What must be known of an image that is called `file` in the content folder and has these bytes. This does not throw:
 * an image that cannot be used says so in its `problem`.
 */
export async function imageOf(file: string, bytes: Buffer): Promise<ImageFile> {
  const value = lastOf(file);
  try {
    if (bytes.length > LIMITS.imageBytes) return tooLarge(file, bytes.length);
    const drawn = value.toLowerCase().endsWith('.svg');
    const unsafe = drawn && unsafeInSvg(bytes.toString('utf8'));
    if (unsafe) return without(file, 'image-unsafe', { value, detail: unsafe });
    const { width, height, format } = await sizeOf(bytes);
    if ((format === 'svg') !== drawn) {
      return without(file, 'unreadable-file', { value, detail: `it is not what its ending says, but ${format}` });
    }
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, HASH);
    const name = file.normalize();
    return { path: `content/${name}`, name, file, width, height, drawn, hash };
  } catch (error) {
    return unreadable(file, error);
  }
}

/** Reads one image of the content folder `root`, whose name in it is `file`; like `imageOf`, this does not throw. */
export async function readImage(root: string, file: string): Promise<ImageFile> {
  const at = join(root, file);
  const value = lastOf(file);
  try {
    if ((await lstat(at)).isSymbolicLink() && !(await isInside(at, root)))
      return without(file, 'link-outside', { value });
    const found = await stat(at);
    if (!found.isFile()) return without(file, 'unreadable-file', { value, detail: 'it is not a file' });
    if (found.size > LIMITS.imageBytes) return tooLarge(file, found.size);
    return await imageOf(file, await readFile(at));
  } catch (error) {
    return unreadable(file, error);
  }
}
