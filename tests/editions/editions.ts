import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');
const WORKSHOP = path.join(ROOT, '.postil', 'tests', 'editions');

/** The editions of the tests' own, of which what holds for every edition is asserted. */
export const EDITIONS = [
  'tiny',
  'ordinary',
  'large',
  'strange',
  'textbook',
  'two-days',
  'urdu',
  'chinese',
  'translated',
  'variants',
] as const;
/** These, and one whose article was edited after it was published. */
export const BUILT = [...EDITIONS, 'edited'] as const;
export type EditionName = (typeof BUILT)[number];

/** Those whose content is written when they are built: they would be many files, or need a past. */
export const WRITTEN: readonly EditionName[] = ['large', 'edited'];

/** The content folder of an edition. */
export const contentOf = (name: EditionName): string =>
  WRITTEN.includes(name) ? path.join(WORKSHOP, `${name}-content`) : path.join(import.meta.dirname, name, 'content');

/** The folder into which the step `editions` of the tests builds it. */
export const builtFolderOf = (name: EditionName): string => path.join(WORKSHOP, name);
