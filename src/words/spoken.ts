/**
 * The words of a theme in any language: the same keys, functions that are given the same, any text in the place of the
 * English one, and lists of any length.
 */
export type Spoken<T> = T extends string
  ? string
  : T extends RegExp | ((...facts: never[]) => unknown)
    ? T
    : T extends readonly (infer One)[]
      ? readonly (One extends readonly unknown[] ? { readonly [K in keyof One]: Spoken<One[K]> } : Spoken<One>)[]
      : { readonly [K in keyof T]: Spoken<T[K]> };
