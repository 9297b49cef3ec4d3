import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { formatHeaders } from './format-headers.ts';

/** Writes `_headers` beside the pages of a build. For servers that do not read it, examples are beside this file. */
export function hostFiles(): AstroIntegration {
  let base = '/';
  return {
    name: 'postil:host',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': ({ dir }) => writeFile(new URL('_headers', dir), formatHeaders(base)),
    },
  };
}
