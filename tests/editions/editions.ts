import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');
const WORKSHOP = path.join(ROOT, '.postil', 'tests', 'editions');

/** The editions of the tests' own: what each shows is said in its folder's name. `large` is made when it is built. */
export const EDITIONS = ['tiny', 'ordinary', 'large', 'strange'] as const;
export type EditionName = (typeof EDITIONS)[number];

/** The content folder of an edition. */
export const contentOf = (name: EditionName): string =>
  name === 'large' ? path.join(WORKSHOP, 'large-content') : path.join(import.meta.dirname, name, 'content');

/** The folder into which the step `editions` of the tests builds it. */
export const builtFolderOf = (name: EditionName): string => path.join(WORKSHOP, name);
