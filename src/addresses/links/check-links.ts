import type { Finding } from '../../model/rules/finding.ts';
import { findingOf } from '../../model/rules/finding-of.ts';
import { nearest } from '../../model/rules/nearest.ts';
import type { RelativeLink } from '../../read/files/relative-link.ts';
import { type ResolvedLink, resolveLink } from '../routes/resolve-link.ts';
import type { Targets } from './link-targets.ts';

/** For how many links that lead nowhere the nearest address is looked for. */
const PATIENCE = 50;

/** The address nearest to one that leads nowhere, as it would be written. */
function nearestTo({ path, id }: ResolvedLink, targets: Targets): string | undefined {
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
    const led = resolveLink(url, page ?? '');
    const ids = led && targets.get(led.path);
    if (led && targets.has(led.path) && (led.id === '' || led.id === 'top' || !ids || ids.has(led.id))) continue;
    const near = led && findings.length < PATIENCE ? nearestTo(led, targets) : undefined;
    const detail = led && targets.has(led.path) ? `nothing there is called "${led.id}"` : 'there is no such page';
    findings.push(findingOf('dead-link', place, { value: url, near, detail }));
  }
  return findings;
}
