import { lstat, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isId } from '../../model/id.ts';
import { isInside } from '../../read/files/read-content-file.ts';

/** A file that is not written: it would stand outside the content folder, or is none that an edition has. */
export class NotInContent extends Error {
  constructor(name: string, why: string) {
    super(`${name}: ${why}; nothing was written`);
    this.name = 'NotInContent';
  }
}

const FILES =
  /^(?:articles\/([^/]+?)(?:\.md|\.permalinks\.json)|entities\/([^/]+)\.md|works\/([^/]+)\.yaml|pages\/([^/]+)\.md|(suggestions|edition|withdrawn)\.yaml)$/;

/**
 * Where a file of the content folder `root` stands: `articles/<id>.md`, its ledger, `entities/<id>.md`,
 * `works/<id>.yaml`, `pages/<id>.md`, `edition.yaml`, `withdrawn.yaml` or `suggestions.yaml`. Throws `NotInContent` for
 * any other name, and where a link would lead elsewhere.
 */
export async function safePath(root: string, name: string): Promise<string> {
  const [, article, entity, work, page, own] = FILES.exec(name) ?? [];
  if (!isId(article ?? entity ?? work ?? page ?? own ?? ''))
    throw new NotInContent(name.slice(0, 200), 'it is no file of an edition');
  const real = await realpath(root);
  const path = join(real, name);
  const folder = await lstat(dirname(path)).catch(() => undefined);
  if (folder && (!folder.isDirectory() || !(await isInside(dirname(path), real)))) {
    throw new NotInContent(name, 'its folder is a link');
  }
  const file = await lstat(path).catch(() => undefined);
  if (file && !file.isFile()) throw new NotInContent(name, 'it is a link, or no file');
  return path;
}
