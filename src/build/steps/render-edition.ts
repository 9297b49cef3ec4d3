import { linkedWorks } from '../../addresses/links/linked-works.ts';
import { missingAddresses } from '../../addresses/published/missing-addresses.ts';
import { tombstonesOf } from '../../ledger/history/tombstones-of.ts';
import { countWords } from '../../model/count-words.ts';
import type { Article, Edition, LinkedWork } from '../../model/edition.ts';
import { indexEdition } from '../../model/index-edition.ts';
import type { Page } from '../../model/page.ts';
import { parseField } from '../../read/markdown/parse-field.ts';
import { articleMarkdown } from '../../render/article-markdown.ts';
import { figuresOf } from '../../render/figures/figures-of.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { renderArticle } from '../../render/render-article.ts';
import type { LedgeredArticle } from './annotate-edition.ts';
import { madeOnce } from './made-once.ts';
import type { ParsedEdition } from './parse-edition.ts';

/** The pages of an edition in their order. */
export const pagesOf = (pages: ParsedEdition['pages']): Page[] =>
  pages
    .flatMap(({ file, value, body }) => (value ? [{ ...value, id: file.id, body: body.trim() }] : []))
    .sort((a, b) => a.order - b.order || a.title.localeCompare(b.title, 'en'));

/** The works to which the texts of articles and records link. */
function worksLinkedTo(annotated: readonly LedgeredArticle[], { entities }: ParsedEdition): LinkedWork[] {
  return [
    ...annotated.flatMap((one) => {
      const { id, tree, meta } = one.article;
      const claims = meta.claims.map((claim) => claim.id);
      return madeOnce(one, 'linked', () => linkedWorks({ tree, page: `articles/${id}/`, article: id, claims }));
    }),
    ...entities.flatMap(({ file: { id }, value, tree }) => [
      ...linkedWorks({ tree, page: `entities/${id}/`, entity: id }),
      ...[
        value?.summary ?? '',
        ...[...(value?.summaries ?? []), ...(value?.since ?? [])].map(({ text }) => text),
      ].flatMap((field) => linkedWorks({ tree: parseField(field), entity: id })),
    ]),
  ];
}

function rendered({ article, ledger }: LedgeredArticle, context: RenderContext): Article {
  const { tree: _, ...rest } = article;
  const tombstones = tombstonesOf(ledger);
  const wordCount = article.paragraphs.reduce((sum, { text }) => sum + countWords(text), 0);
  return {
    ...rest,
    ...{ ledger, tombstones, wordCount },
    figures: figuresOf(article.tree, context.images),
    html: renderArticle(article, context, tombstones),
    markdown: articleMarkdown(article, context),
  };
}

/**
 * Last step: renders every article and makes the indexes. To be done only where nothing is wrong. Throws if an address
 * that is published is missing in its page, which is never the fault of an editor.
 */
export function renderEdition(
  annotated: readonly LedgeredArticle[],
  parsed: ParsedEdition,
  context: RenderContext,
): Edition {
  const linked = worksLinkedTo(annotated, parsed);
  const articles = annotated.map((one) => madeOnce(one, 'rendered', () => rendered(one, context)));
  const missing = missingAddresses(articles);
  if (missing.length > 0) throw new Error(`published, and in no page: ${missing.join(', ')}; a fault of Postil`);
  const { settings, vocabulary } = parsed.settings;
  const own = { settings, vocabulary, pages: pagesOf(parsed.pages) };
  const indexed = indexEdition(own, articles, [...context.entityById.values()], [...context.workById.values()], linked);
  return { ...indexed, withdrawn: parsed.withdrawn?.value ?? [] };
}
