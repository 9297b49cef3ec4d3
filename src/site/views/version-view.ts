import { citePlace } from '../../addresses/cite/cite-place.ts';
import { type ArticleVersion, articleVersions, versionText } from '../../addresses/versions/article-versions.ts';
import type { Article, Edition } from '../../model/edition.ts';
import { seriesOf } from '../../model/ledger.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { CITE_WORDS } from '../../words/en/cite.ts';
import { VERSION_WORDS } from '../../words/en/versions.ts';
import { citationsOf } from './cite-view.ts';
import { compareLinks } from './compare-links.ts';
import { versionName } from './version-name.ts';

/** The pages that an article has for its versions: every one; and for those that are former, what changed since. */
export const versionPages = ({ articles }: Edition) =>
  articles.flatMap(({ id, ledger }) =>
    articleVersions(ledger).map(({ id: version, current }) => ({ id, version, current })),
  );

/** A version cited in plain text, at its own address. */
function versionCitation(article: Article, version: ArticleVersion, edition: Edition, address: string): string {
  const data = { ...citationsOf(article, edition), version: CITE_WORDS.version(versionName(version)) };
  return citePlace(data, address).plain;
}

/** The words of a version, to which its check belongs. */
export function wordsOfVersion(id: string, version: string, edition: Edition): string {
  const { ledger } = edition.articleById.get(id) as Article;
  return versionText(articleVersions(ledger).find((one) => one.id === version) as ArticleVersion);
}

/** A block of a version as its page shows it. */
export interface VersionBlock {
  /** What it is printed as. */
  tag: 'p' | 'h2' | 'pre' | 'blockquote';
  id: string;
  number: string;
  text: string;
}

const TAGS = {
  paragraph: 'p',
  list: 'p',
  quotation: 'blockquote',
  heading: 'h2',
  figure: 'p',
  table: 'pre',
  code: 'pre',
} as const;

/** What the page of a version shows. */
export function versionView(id: string, version: string, edition: Edition, { addresses }: RenderContext, site: URL) {
  const article = edition.articleById.get(id) as Article;
  const found = articleVersions(article.ledger).find((one) => one.id === version) as ArticleVersion;
  const blocks = found.blocks.map(
    (block): VersionBlock => ({
      tag: TAGS[block.kind],
      id: block.id,
      number: seriesOf(block.kind) === 'text' ? block.id.slice(1) : '',
      text: block.text,
    }),
  );
  return {
    article,
    name: versionName(found),
    day: found.date,
    current: found.current,
    said: found.current ? VERSION_WORDS.current : VERSION_WORDS.former,
    blocks,
    compare: compareLinks(article, version, addresses),
    text: addresses.versionText(id, version),
    citation: versionCitation(article, found, edition, new URL(addresses.version(id, version), site).href),
  };
}

/** The versions of an article for a list, the newest first. */
export const versionLines = (article: Article, edition: Edition, { addresses }: RenderContext, site: URL) =>
  articleVersions(article.ledger)
    .map((version) => {
      const href = addresses.version(article.id, version.id);
      return {
        // An id begins with a letter.
        id: `v-${version.id}`,
        name: versionName(version),
        words: version.current ? VERSION_WORDS.isCurrent : '',
        current: version.current,
        href,
        compare: version.current ? '' : addresses.sinceVersion(article.id, version.id),
        citation: versionCitation(article, version, edition, new URL(href, site).href),
      };
    })
    .reverse();
