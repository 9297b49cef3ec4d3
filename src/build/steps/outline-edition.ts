import type { EditionOutline } from '../../addresses/links/link-targets.ts';
import type { Content } from '../../read/files/read-content.ts';
import type { LedgeredArticle } from './annotate-edition.ts';
import { notesOf } from './notes-of.ts';
import type { ParsedEdition } from './parse-edition.ts';

/** All that an edition has an address for, as far as it can be used. */
export function outlineEdition(
  { publicFiles }: Pick<Content, 'publicFiles'>,
  { articles, entities, works, pages, settings, withdrawn }: ParsedEdition,
  annotated: readonly LedgeredArticle[],
): EditionOutline {
  const doneById = new Map(annotated.map((one) => [one.article.id, one]));
  return {
    articles: articles.map(({ file: { id }, value: meta }) => {
      const done = doneById.get(id);
      const notes = done && notesOf(done);
      return { id, meta, ledger: done?.ledger, notes, claims: done?.article.claims };
    }),
    entities: entities.map(({ file: { id }, value }) => ({
      id,
      kind: value?.kind,
      formerIds: value?.formerIds ?? [],
    })),
    works: works.map(({ file }) => file.id),
    pages: pages.map(({ file }) => file.id),
    sharePages: settings.settings.sharePages,
    withdrawn: (withdrawn?.value ?? []).map(({ address }) => address),
    files: publicFiles,
  };
}
