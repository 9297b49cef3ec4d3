import type { Addresses } from '../../addresses/site.ts';
import { type ArticleVersion, articleVersions } from '../../addresses/versions/article-versions.ts';
import { comparesAll } from '../../addresses/versions/compared-versions.ts';
import type { Article } from '../../model/edition.ts';
import { VERSION_WORDS } from '../../words/en/versions.ts';
import { versionName } from './version-name.ts';

/** A link to a page that compares a version with another one. */
export interface CompareLink {
  name: string;
  href: string;
}

/**
 * The comparisons of a version with others, the newest first: with all of them while they are few; else with the one
 * before, the next and the current, and where to choose any other.
 */
export function compareLinks({ id, ledger }: Article, version: string, to: Addresses): CompareLink[] {
  const versions = articleVersions(ledger);
  const own = versions.findIndex((one) => one.id === version);
  const isCurrent = own === versions.length - 1;
  const all = comparesAll(versions.length);
  const shown = versions.filter(
    ({ current }, at) => at !== own && (all || current || at === own - 1 || at === own + 1),
  );
  const link = (other: ArticleVersion): CompareLink => {
    const [earlier, later] = versions.indexOf(other) < own ? [other.id, version] : [version, other.id];
    const until = isCurrent || other.current ? undefined : later;
    return {
      name: other.current ? VERSION_WORDS.compareNow : versionName(other),
      href: to.sinceVersion(id, earlier, until),
    };
  };
  const any = isCurrent ? `${to.changes(id)}#versions` : `${to.sinceVersion(id, version)}#any`;
  return [...shown.reverse().map(link), ...(all ? [] : [{ name: VERSION_WORDS.compareAny, href: any }])];
}
