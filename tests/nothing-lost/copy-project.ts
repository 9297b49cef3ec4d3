import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { filesOf, ROOT } from '../site/read-site.ts';

const PARTS = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Copies what a build needs to the folder `to`, with the content of a folder. The packages are linked to. */
export function copyProject(to: string, content: string): void {
  mkdirSync(to, { recursive: true });
  for (const part of PARTS) cpSync(path.join(ROOT, part), path.join(to, part), { recursive: true });
  // Last things first: a file system may list files in the order in which they came.
  for (const file of filesOf(content).reverse()) cpSync(path.join(content, file), path.join(to, 'content', file));
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(to, 'node_modules'));
}
