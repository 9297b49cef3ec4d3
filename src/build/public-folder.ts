import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * The folder of what an edition publishes as it is besides its content: `public` beside the content folder, or, if
 * there is none, that of the folder where the command was started.
 */
export function publicFolderOf(content: string): string {
  const beside = resolve(dirname(resolve(content)), 'public');
  return existsSync(beside) ? beside : resolve('public');
}
