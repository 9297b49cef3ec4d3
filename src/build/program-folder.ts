import { resolve } from 'node:path';

/**
 * The folder of the program, which holds its `package.json` and `src/`: the repository, or a folder in `node_modules`.
 */
export const PROGRAM_FOLDER = resolve(import.meta.dirname, '../..');
