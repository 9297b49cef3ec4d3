import { createRequire } from 'node:module';

type Plot = typeof import('@observablehq/plot');
type Dom = typeof import('linkedom');
let loaded: { Plot: Plot; document: Document } | undefined;

/** The library that draws, and the document that it draws in. It takes time to load: only texts with charts do. */
export function plotLibrary(): { Plot: Plot; document: Document } {
  const load = createRequire(import.meta.url);
  loaded ??= {
    Plot: load('@observablehq/plot') as Plot,
    document: (load('linkedom') as Dom).parseHTML('<html><body></body></html>').document,
  };
  return loaded;
}
