import { linkedWorks } from '../../addresses/links/linked-works.ts';
import { missingAddresses } from '../../addresses/published/missing-addresses.ts';
import { formatLedger } from '../../ledger/format-ledger.ts';
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
import { keyOf } from '../cache/key-of.ts';
import type { LedgeredArticle } from './annotate-edition.ts';
import type { ParsedEdition } from './parse-edition.ts';

/** Gives what `make` gives of these inputs, or what it gave of them before: see `Cache`. */
export type Keep = <T>(step: string, inputs: readonly unknown[], make: () => T) => T;

/** The pages of an edition in their order. */
export const pagesOf = (pages: ParsedEdition['pages']): Page[] =>
  pages
    .flatMap(({ file, value, body }) => (value ? [{ ...value, id: file.id, body: body.trim() }] : []))
    .sort((a, b) => a.order - b.order || a.title.localeCompare(b.title, 'en'));

/** The works to which the texts of articles and records link. */
function worksLinkedTo(annotated: readonly LedgeredArticle[], { entities }: ParsedEdition): LinkedWork[] {
  return [
    ...annotated.flatMap(({ article: { id, tree, meta } }) =>
      linkedWorks({ tree, page: `articles/${id}/`, article: id, claims: meta.claims.map((claim) => claim.id) }),
    ),
    ...entities.flatMap(({ file: { id }, value, tree }) => [
      ...linkedWorks({ tree, page: `entities/${id}/`, entity: id }),
      ...[
        value?.summary ?? '',
        ...[...(value?.summaries ?? []), ...(value?.since ?? [])].map(({ text }) => text),
      ].flatMap((field) => linkedWorks({ tree: parseField(field), entity: id })),
    ]),
  ];
}

/** What is printed of an article, which takes most of the time: from nothing but itself and these records. */
function printed({ article, ledger }: LedgeredArticle, context: RenderContext) {
  const html = renderArticle(article, context, tombstonesOf(ledger));
  return { html, markdown: articleMarkdown(article, context) };
}

function rendered({ article, ledger }: LedgeredArticle, context: RenderContext): Omit<Article, 'html' | 'markdown'> {
  const { tree: _, ...rest } = article;
  const tombstones = tombstonesOf(ledger);
  const wordCount = article.paragraphs.reduce((sum, { text }) => sum + countWords(text), 0);
  return {
    ...rest,
    ...{ ledger, tombstones, wordCount },
    figures: figuresOf(article.tree, context.images),
  };
}

/**
 * Last step: renders every article, but for what `keep` has, and makes the indexes. To be done only where nothing is
 * wrong. Throws if an address that is published is missing in its page, which is never the fault of an editor.
 */
export function renderEdition(
  annotated: readonly LedgeredArticle[],
  parsed: ParsedEdition,
  context: RenderContext,
  keep?: Keep,
): Edition {
  const linked = worksLinkedTo(annotated, parsed);
  const { addresses, ...records } = context;
  const shared = keep && keyOf(records, addresses.home);
  const articles = annotated.map((one) => ({
    ...rendered(one, context),
    ...(keep
      ? keep('article', [shared, one.article, formatLedger(one.ledger)], () => printed(one, context))
      : printed(one, context)),
  }));
  const missing = missingAddresses(articles);
  if (missing.length > 0) throw new Error(`published, and in no page: ${missing.join(', ')}; a fault of Postil`);
  const { settings, vocabulary } = parsed.settings;
  const own = { settings, vocabulary, pages: pagesOf(parsed.pages) };
  const indexed = indexEdition(own, articles, [...context.entityById.values()], [...context.workById.values()], linked);
  return { ...indexed, withdrawn: parsed.withdrawn?.value ?? [] };
}
