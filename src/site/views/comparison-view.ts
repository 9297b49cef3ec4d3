import { type ArticleVersion, articleVersions } from '../../addresses/versions/article-versions.ts';
import { type BlockChange, changesBetween } from '../../addresses/versions/changes-between.ts';
import { comparedVersions, comparesAll } from '../../addresses/versions/compared-versions.ts';
import type { Article, Edition } from '../../model/edition.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { HISTORY_WORDS } from '../../words/en/history.ts';
import { VERSION_WORDS } from '../../words/en/versions.ts';
import { versionName } from './version-name.ts';

/** The pages of an edition that compare two former versions of an article. */
export const comparisonPages = ({ articles }: Edition) =>
  articles.flatMap(({ id, ledger }) => comparedVersions(articleVersions(ledger)).map((pair) => ({ id, ...pair })));

/** What the page of what changed since a version shows, up to now or up to the version `until`. */
export function comparisonView(
  id: string,
  version: string,
  edition: Edition,
  { addresses }: RenderContext,
  until?: string,
) {
  const article = edition.articleById.get(id) as Article;
  const versions = articleVersions(article.ledger);
  const find = (one: string) => versions.find((each) => each.id === one) as ArticleVersion;
  const then = find(version);
  const now = until === undefined ? (versions.at(-1) as ArticleVersion) : find(until);
  const words = HISTORY_WORDS.changes;
  const nameOf = ({ id: one, text }: Pick<BlockChange, 'id'> & { text: string }) => HISTORY_WORDS.stone(one, text);
  const later = until === undefined ? addresses.article(id) : addresses.version(id, until);
  const stands = new Set(now.blocks.map((block) => block.id));
  const changes = changesBetween(then.blocks, now.blocks, article.meta.language).map((change) => {
    const text = change.pieces.map((piece) => piece.text).join('');
    const lead = change.what === 'removed' ? addresses.version(id, version) : later;
    const into = change.what === 'removed' && article.tombstones.find((stone) => stone.id === change.id)?.into;
    // What was taken in only later stood nowhere in this one.
    const said =
      into && stands.has(into) ? words.merged(nameOf({ ...change, id: into, text: '' })) : words[change.what];
    return { ...change, name: nameOf({ ...change, text }), href: `${lead}#${change.id}`, said };
  });
  const [since, upTo] = [versionName(then), versionName(now)];
  return {
    article,
    title: until === undefined ? VERSION_WORDS.since(since) : VERSION_WORDS.between(since, upTo),
    earlier: addresses.version(id, version),
    later,
    changes,
    /** Where all comparisons have no pages, a script compares with any version that is chosen here. */
    choices: comparesAll(versions.length)
      ? []
      : versions.filter((one) => one !== then).map((one) => ({ id: one.id, name: versionName(one) })),
    permalinks: addresses.permalinks(id),
  };
}
