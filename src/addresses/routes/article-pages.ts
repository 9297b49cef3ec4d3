import type { ArticleMeta } from '../../model/article.ts';
import type { Addresses } from '../site.ts';
import { articleVersions } from '../versions/article-versions.ts';
import { comparedVersions } from '../versions/compared-versions.ts';
import { type SharedArticle, type SharePages, sharedParagraphs } from './shared-paragraphs.ts';

/** A page or a file that an article has, or the page at an address that it had under a former id. */
export interface ArticlePage {
  /** The article, as it is called now. */
  id: string;
  address: string;
  /** Where a former address leads. */
  leadsTo?: string;
}

/**
 * Every address that a build makes for these articles: their pages and files, those of single paragraphs, and the pages
 * that lead on from former ids. Of an article that cannot be used, only what does not hang on its contents.
 */
export function articlePages(
  articles: readonly (SharedArticle & { meta?: ArticleMeta | undefined })[],
  to: Addresses,
  sharePages: SharePages,
): ArticlePage[] {
  const shared = Map.groupBy(sharedParagraphs(articles, sharePages).pages, ({ id }) => id);
  return articles.flatMap(({ id, meta, ledger }) => {
    const versions = ledger ? articleVersions(ledger) : [];
    const own = shared.get(id) ?? [];
    const pages = [to.article, to.pictures, to.cite, to.changes];
    const files = [
      to.annotations,
      to.markdown,
      to.citations,
      to.history,
      to.permalinks,
      to.embed,
      ...(own.length > 0 ? [to.image] : []),
    ];
    const ofParagraphs = own.flatMap(({ paragraph, live }) => [
      to.share(id, paragraph),
      ...(live ? [to.image(id, paragraph)] : []),
    ]);
    return [
      ...[...pages, ...files].map((address) => ({ id, address: address(id) })),
      ...ofParagraphs.map((address) => ({ id, address })),
      ...versions.flatMap(({ id: version, current }) => [
        { id, address: to.version(id, version) },
        { id, address: to.versionText(id, version) },
        ...(current ? [] : [{ id, address: to.sinceVersion(id, version) }]),
      ]),
      ...comparedVersions(versions).map(({ version, until }) => ({ id, address: to.sinceVersion(id, version, until) })),
      ...(meta?.formerIds ?? []).flatMap((former) => [
        ...pages.map((address) => ({ id, address: address(former), leadsTo: address(id) })),
        ...versions.map(({ id: version }) => ({
          id,
          address: to.version(former, version),
          leadsTo: to.version(id, version),
        })),
        ...own.map(({ paragraph }) => ({
          id,
          address: to.share(former, paragraph),
          leadsTo: to.paragraph(id, paragraph),
        })),
      ]),
    ];
  });
}
