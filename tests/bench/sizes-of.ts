import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** How many files a folder has, how many bytes, and which of its pages is the largest. */
export function sizesOf(folder: string): { files: number; bytes: number; largest: { file: string; bytes: number } } {
  let [files, bytes, largest] = [0, 0, { file: '', bytes: 0 }];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const whole = path.join(entry.parentPath, entry.name);
    const { size } = statSync(whole);
    files += 1;
    bytes += size;
    if (entry.name.endsWith('.html') && size > largest.bytes) {
      largest = { file: path.relative(folder, whole), bytes: size };
    }
  }
  return { files, bytes, largest };
}
