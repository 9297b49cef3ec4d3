/// <reference types="astro/client" />

declare module 'virtual:terms' {
  /** The language of the edition and its records (BCP 47). */
  export const LANGUAGE: string;
  /** What one of a kind is called, and several, by id. */
  export const KINDS: Readonly<Record<string, { one: string; many: string }>>;
  /** What a claim of each kind is called, by id. */
  export const CLAIM_KINDS: Readonly<Record<string, { word: string }>>;
  /** The sign and the word of each rating, by id. */
  export const RATINGS: Readonly<Record<string, { sign: string; word: string }>>;
}
