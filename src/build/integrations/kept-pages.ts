import { createHash } from 'node:crypto';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { Plugin } from 'vite';
import { formatLedger } from '../../ledger/format-ledger.ts';
import type { Edition } from '../../model/edition.ts';
import { articleSurroundings, sharedSurroundings } from '../../site/views/article-surroundings.ts';
import { keyOf } from '../cache/key-of.ts';
import { readBack } from '../cache/read-back.ts';
import { currentCache } from '../for-pages/current-cache.ts';
import { currentProgress } from '../for-pages/current-progress.ts';
import { type CurrentEdition, handedEdition } from '../handed-edition.ts';
import type { Division } from '../shards/division.ts';
import { dividePages } from './pages/divide-pages.ts';
import { ownPolicies } from './pages/own-policies.ts';

/** The routes whose pages and files are of one article, and where its id stands in their addresses. */
const OF_ARTICLE = /\/pages\/(?:articles\/\[id\]|claims\/\[\.\.\.of\])/;
const ID = /^(?:articles|claims)\/([^/.]+)/;

/** The hash of what prints the pages, as it was bundled: also of what a publisher put in the place of the program's. */
function bundleHash(): { plugin: Plugin; hash: () => string } {
  const parts = new Map<string, string>();
  const plugin: Plugin = {
    name: 'postil:bundle-hash',
    generateBundle: {
      // Before Astro takes out the styles that stand in the pages.
      order: 'pre',
      handler(_options, bundle) {
        const hash = createHash('sha256');
        for (const [name, file] of Object.entries(bundle).sort(([a], [b]) => (a < b ? -1 : 1))) {
          hash.update(`\0${name}\0`).update(file.type === 'chunk' ? file.code : file.source);
        }
        parts.set(this.environment.name, hash.digest('base64url'));
      },
    },
  };
  return { plugin, hash: () => JSON.stringify([...parts].sort()) };
}

/** Of each article the hash of all that its pages show; made when it is first asked for. */
function shownHashes({ edition, context }: CurrentEdition): (id: string) => string | undefined {
  const { icon, theme, words, images, recordings } = context;
  const all = keyOf(sharedSurroundings(edition), icon, theme, words, images, recordings);
  const known = new Map<string, string>();
  return (id) => {
    const article = edition.articleById.get(id);
    if (!article || known.has(id)) return known.get(id);
    // As its file says it: a ledger that was just made differs from one that was read in the order of its fields.
    const written = { ...article, ledger: formatLedger(article.ledger) };
    const hash = keyOf(all, readBack(written), articleSurroundings(article, edition, context));
    known.set(id, hash);
    return hash;
  };
}

/**
 * In a build, the pages and files of an article are taken as they were printed before if all that they show is as it
 * was, and all by which they are printed: see `Cache`. Of a site that several processes make, this one's alone.
 */
export function keptPages(division?: Division): AstroIntegration {
  const { plugin, hash } = bundleHash();
  let base = '/';
  let site: string | undefined;
  let hashes: { of: Edition; get: (id: string) => string | undefined } | undefined;
  const shown = (path: string): string | undefined => {
    const handed = handedEdition();
    const id = ID.exec(path.slice(base.length))?.[1];
    if (!handed || !id) return undefined;
    if (hashes?.of !== handed.edition) hashes = { of: handed.edition, get: shownHashes(handed) };
    return hashes.get(id);
  };
  return {
    name: 'postil:kept-pages',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
        site = config.site;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        // Astro has one alone.
        setPrerenderer((printer) => {
          const own = ownPolicies(division ? dividePages(printer, division) : printer);
          const render: AstroPrerenderer['render'] = async (request, options) => {
            const { href, pathname } = new URL(request.url);
            const { component } = options.routeData;
            const of = OF_ARTICLE.test(component) ? shown(decodeURI(pathname)) : undefined;
            if (of === undefined) return own.render(request, options);
            let made: Response | undefined;
            const print = async (): Promise<Uint8Array> => {
              const result = await own.render(request, options);
              made = result instanceof Response ? result : result.response;
              // What is no page is no concern of ours, but for being told of.
              if (made.status !== 200) throw new Error(`${pathname} cannot be made (${made.status})`);
              return new Uint8Array(await made.arrayBuffer());
            };
            const bytes = await currentCache().kept('page', [of, hash(), site, component, href], print);
            if (!made) currentProgress()?.step();
            return new Response(new Uint8Array(bytes), { headers: made?.headers ?? {} });
          };
          return { ...own, render };
        });
      },
    },
  };
}
