import type * as ENGLISH from './en/all.ts';
import type { Spoken } from './spoken.ts';

/** What a file of words holds; functions that it has besides are for the words themselves. */
type Constants<File> = {
  readonly [Name in keyof File as File[Name] extends (...facts: never[]) => unknown ? never : Name]: Spoken<File[Name]>;
};

/** All words that readers see, in any language. A word that one lacks is an error of types. */
export type Language = { readonly [Theme in keyof typeof ENGLISH]: Constants<(typeof ENGLISH)[Theme]> };
