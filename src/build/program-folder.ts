import { resolve } from 'node:path';

/**
 * The folder of the program, which holds its `package.json` and `src/`: the repository, or a folder in `node_modules`.
 * In what Astro bundles it is lost where a file stood, so the environment says it there (`astro-config.ts`).
 */
export const PROGRAM_FOLDER = process.env.POSTIL_PROGRAM ?? resolve(import.meta.dirname, '../..');
