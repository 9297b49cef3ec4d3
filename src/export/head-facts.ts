import type { Article } from '../model/edition.ts';
import { ARTICLE_WORDS } from '../words/en/article.ts';
import { authorsOf } from './authors-of.ts';

/** What of an article is meant, if not the whole of it as it now is. */
interface PlaceFacts {
  number: string;
  title: string;
  day: string;
}

/**
 * Facts about an article, or the paragraph `number` or the version of a `day`, that programs for literature read from a
 * page: tags of Highwire Press and of Dublin Core, as names and contents. The type is one of Zotero's: without it an
 * article that has such tags counts as one of a journal. `url` is the whole address of the article.
 */
export function headFacts(
  { meta }: Article,
  edition: string,
  url: string,
  { number = '', title: name = meta.title, day = meta.updated ?? meta.published }: Partial<PlaceFacts> = {},
): [name: string, content: string][] {
  const title = number ? `${name}, ${ARTICLE_WORDS.paragraphTitle(number)}` : name;
  return [
    ['DC.type', 'webpage'],
    ['DC.publisher', edition],
    ['citation_title', title],
    ...authorsOf(meta, edition).map(({ name }): [string, string] => ['citation_author', name]),
    ['citation_publication_date', day.replaceAll('-', '/')],
    ['citation_language', meta.language],
    ['citation_public_url', url],
  ];
}
