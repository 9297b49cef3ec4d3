/// <reference types="astro/client" />

declare module 'virtual:terms' {
  /** What one of a kind is called, and several, by id. */
  export const KINDS: Readonly<Record<string, { one: string; many: string }>>;
  /** The sign and the word of each rating, by id. */
  export const RATINGS: Readonly<Record<string, { sign: string; word: string }>>;
}
