import { rename, writeFile } from 'node:fs/promises';

/** Writes a file so that whoever reads it finds the old text or the new one, never a part. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const fresh = `${path}.${process.pid}.tmp`;
  await writeFile(fresh, text);
  await rename(fresh, path);
}
