import type { Finding } from '../model/finding.ts';
import { findingOf } from '../model/finding-of.ts';
import { nearest } from '../model/nearest.ts';
import type { RelativeLink } from '../read/relative-link.ts';
import type { Targets } from './link-targets.ts';

/** Where the site stands for the reckoning: in one folder and in another, so that a way out of it and in again is seen. */
const HOMES = ['https://site.invalid/one/', 'https://site.invalid/other/'];
/** For how many links that lead nowhere the nearest address is looked for. */
const PATIENCE = 50;

interface Led {
  path: string;
  id: string;
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Where a link leads, from the home page on, if the site stands at `home`; undefined if out of the site. */
function leadsFrom(home: string, url: string, page: string): Led | undefined {
  const { origin, pathname, hash } = url.startsWith('/') ? new URL(home + url.slice(1)) : new URL(url, home + page);
  const path = `${origin}${pathname}`;
  if (!path.startsWith(home)) return undefined;
  // What comes behind `:~:` is for the browser (text fragments).
  const id = decoded(hash.slice(1).replace(/:~:.*$/, ''));
  return { path: decoded(path.slice(home.length)).replace(/(^|\/)index\.html$/, '$1'), id };
}

/** Where a link leads wherever the site stands; undefined if anywhere that is out of the site. */
function leads(url: string, page: string): Led | undefined {
  const [one, other] = HOMES.map((home) => leadsFrom(home, url, page));
  return one && other;
}

/** The address nearest to one that leads nowhere, as it would be written. */
function nearestTo({ path, id }: Led, targets: Targets): string | undefined {
  const ids = targets.get(path);
  if (targets.has(path)) {
    const near = ids && nearest(id, [...ids]);
    return near && `/${path}#${near}`;
  }
  const near = nearest(path, [...targets.keys()]);
  return near && `/${near}${id && `#${id}`}`;
}

/** Findings on the relative links that lead to no page of the edition, or to nothing on it. */
export function checkLinks(links: readonly RelativeLink[], targets: Targets): Finding[] {
  const findings: Finding[] = [];
  for (const { url, place, page } of links) {
    if (page === undefined && !url.startsWith('/')) {
      const detail = 'these words stand on several pages, and it would lead elsewhere on each';
      findings.push(
        findingOf('dead-link', place, {
          value: url,
          detail,
          fix: 'write it from the home page on, as in "/articles/a/#p4"',
        }),
      );
      continue;
    }
    const led = leads(url, page ?? '');
    const ids = led && targets.get(led.path);
    if (led && targets.has(led.path) && (led.id === '' || led.id === 'top' || !ids || ids.has(led.id))) continue;
    const near = led && findings.length < PATIENCE ? nearestTo(led, targets) : undefined;
    const detail = led && targets.has(led.path) ? `nothing there is called "${led.id}"` : 'there is no such page';
    findings.push(findingOf('dead-link', place, { value: url, near, detail }));
  }
  return findings;
}
