import type { Edition } from '../../model/edition.ts';
import type { Addresses } from '../site.ts';
import { articleVersions } from '../versions/article-versions.ts';
import { comparedVersions } from '../versions/compared-versions.ts';
import { articlePages } from './article-pages.ts';
import { sharedParagraphs } from './shared-paragraphs.ts';

/**
 * The addresses of pages that are not for themselves: those of single paragraphs, which name their article as theirs;
 * those of versions; those that lead on from former ids; those that say what is withdrawn.
 */
export function pagesForOthers(
  { settings, articles, entities, withdrawn }: Pick<Edition, 'settings' | 'articles' | 'entities' | 'withdrawn'>,
  to: Addresses,
): Set<string> {
  return new Set([
    ...sharedParagraphs(articles, settings.sharePages).pages.map(({ id, paragraph }) => to.share(id, paragraph)),
    ...articles.flatMap(({ id, ledger }) => [
      ...articleVersions(ledger).flatMap((version) => [to.version(id, version.id), to.sinceVersion(id, version.id)]),
      ...comparedVersions(articleVersions(ledger)).map(({ version, until }) => to.sinceVersion(id, version, until)),
    ]),
    ...articlePages(articles, to, settings.sharePages).flatMap(({ address, leadsTo }) =>
      leadsTo === undefined ? [] : [address],
    ),
    ...entities.flatMap(({ formerIds }) => formerIds.map(to.entity)),
    ...withdrawn.flatMap(({ address }) => (address.includes('#') ? [] : [to.home + address])),
  ]);
}
