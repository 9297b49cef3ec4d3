import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { Plugin } from 'vite';
import type { Edition } from '../../model/edition.ts';
import { currentCache } from '../for-pages/current-cache.ts';
import { currentProgress } from '../for-pages/current-progress.ts';
import { handedEdition } from '../handed-edition.ts';
import type { Mark, StandingFiles } from '../publish/standing-files.ts';
import type { Division } from '../shards/division.ts';
import { barePath } from '../shards/owned-paths.ts';
import { dividePages } from './pages/divide-pages.ts';
import { ownPolicies } from './pages/own-policies.ts';
import { isOfArticle, type Shown, shownHashes } from './pages/shown-hashes.ts';
import { sitePath } from './pages/site-path.ts';

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

/** Pages and files that are kept together, and how, once they are made. */
interface Together {
  files: string[];
  put: (made: Map<string, Uint8Array>) => void;
}

function writeFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  for (const [file, bytes] of files) {
    const to = join(folder, file);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, bytes);
  }
}

/**
 * In a build, the pages and files of an article, and the pages of which a large edition has thousands, are those that
 * were printed before if all that they show is as it was, and all by which they are printed: see `Cache`. Those of an
 * article are kept together. What still stands where it was published is linked, other pages are written as they were;
 * Astro makes only the others.
 */
export function keptPages(division: Division, standing: StandingFiles): AstroIntegration {
  const { plugin, hash } = bundleHash();
  let site: string | undefined;
  let out = '';
  /** What is made now. */
  const fresh: Together[] = [];
  let current: { of: Edition; shown: ReturnType<typeof shownHashes> } | undefined;
  const shownOn = (component: string, path: string): Shown | undefined => {
    const handed = handedEdition();
    if (!handed) return undefined;
    if (current?.of !== handed.edition) current = { of: handed.edition, shown: shownHashes(handed) };
    return current.shown(component, path);
  };
  return {
    name: 'postil:kept-pages',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:config:done': ({ config }) => {
        site = config.site;
        out = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        // Astro has one alone.
        setPrerenderer((printer) => {
          const own = ownPolicies(dividePages(printer, division));
          const getStaticPaths: AstroPrerenderer['getStaticPaths'] = async () => {
            const paths = await own.getStaticPaths();
            const shown = new Map<string, Shown>();
            const groups = Map.groupBy(paths, ({ pathname, route }) => {
              const one = shownOn(route.component, barePath(pathname));
              if (one) shown.set(one.hash, one);
              return one?.hash;
            });
            return [...groups].flatMap(([key = '', group]) => {
              const { step, hash: of } = shown.get(key) ?? {};
              if (!step) return group;
              const files = group.map(({ pathname, route }) => sitePath(pathname, route.type).file);
              const made = [of, hash(), site, files];
              const { known, put } = currentCache().slot<Map<string, Uint8Array>>(step, made);
              const marks = currentCache().slot<readonly Mark[]>('standing', made);
              standing.expect(files, marks.put);
              if (!standing.take(files, marks.known() ?? [], out)) {
                const pages = known();
                if (!pages) {
                  fresh.push({ files, put });
                  return group;
                }
                writeFiles(out, pages);
              }
              for (const _ of files) currentProgress()?.step();
              return [];
            });
          };
          const render: AstroPrerenderer['render'] = async (request, options) => {
            const result = await own.render(request, options);
            const { status } = result instanceof Response ? result : result.response;
            if (status !== 200 && isOfArticle(options.routeData.component)) {
              throw new Error(`${new URL(request.url).pathname} cannot be made (${status})`);
            }
            return result;
          };
          return { ...own, getStaticPaths, render };
        });
      },
      'astro:build:generated': () => {
        for (const { files, put } of fresh.splice(0)) {
          put(new Map(files.map((file) => [file, readFileSync(join(out, file))])));
        }
      },
    },
  };
}
