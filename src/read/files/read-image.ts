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

/**
 * Reads one image of the content folder `root`, whose name in it is `file`. Whatever it is, this does not throw: an
 * image that cannot be used says so in its `problem`.
 */
export async function readImage(root: string, file: string): Promise<ImageFile> {
  const at = join(root, file);
  const name = file.normalize();
  const path = `content/${name}`;
  const value = name.slice(name.lastIndexOf('/') + 1);
  const without = (rule: RuleId, facts: RuleFacts): ImageFile => ({
    ...{ path, name, file, width: 0, height: 0, drawn: false, hash: '' },
    problem: findingOf(rule, { file: path, line: 1, column: 1 }, facts),
  });
  try {
    if ((await lstat(at)).isSymbolicLink() && !(await isInside(at, root))) return without('link-outside', { value });
    const found = await stat(at);
    if (!found.isFile()) return without('unreadable-file', { value, detail: 'it is not a file' });
    if (found.size > LIMITS.imageBytes) {
      const fix = `make it smaller: an image may have ${LIMITS.imageBytes.toLocaleString('en')} bytes`;
      return without('over-limit', { value: `an image of ${found.size.toLocaleString('en')} bytes`, fix });
    }
    const bytes = await readFile(at);
    const drawn = value.toLowerCase().endsWith('.svg');
    const unsafe = drawn && unsafeInSvg(bytes.toString('utf8'));
    if (unsafe) return without('image-unsafe', { value, detail: unsafe });
    const { width, height, format } = await sizeOf(bytes);
    if ((format === 'svg') !== drawn) {
      return without('unreadable-file', { value, detail: `it is not what its ending says, but ${format}` });
    }
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, HASH);
    return { path, name, file, width, height, drawn, hash };
  } catch (error) {
    const fix = 'save it anew as JPEG, PNG, WebP, AVIF, GIF or SVG';
    return without('unreadable-file', { value, detail: (error as Error).message.split('\n')[0] as string, fix });
  }
}
