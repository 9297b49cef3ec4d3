import type { Article } from '../../model/edition.ts';
import { addresses } from '../site.ts';

/**
 * The addresses in the pages of articles that an edition publishes and that lead to nothing there: of paragraphs,
 * headings and figures, whether they stand or are gone, of noterefs and of notes. There are none unless something is
 * rendered wrong, whatever an editor wrote.
 */
export function missingAddresses(
  articles: readonly Pick<Article, 'id' | 'meta' | 'ledger' | 'claims' | 'html'>[],
): string[] {
  const to = addresses('/');
  return articles.flatMap(({ id, meta, ledger, claims, html: { ids } }) => {
    const published = [
      ...(meta.credit === undefined ? [] : ['credit']),
      ...ledger.paragraphs.map((entry) => entry.id),
      ...claims.map(({ number }) => `ref-${number}`),
      ...claims.flatMap((claim) => [claim.id, ...claim.formerIds].map((name) => `note-${name}`)),
    ];
    return published.filter((one) => !ids.has(one)).map((one) => `${to.article(id)}#${one}`);
  });
}
