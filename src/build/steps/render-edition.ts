import { linkedWorks } from '../../addresses/links/linked-works.ts';
import { missingAddresses } from '../../addresses/published/missing-addresses.ts';
import { fellowsOf, type LedgeredText } from '../../ledger/fellows-of.ts';
import { formatLedger } from '../../ledger/format-ledger.ts';
import { tombstonesOf } from '../../ledger/history/tombstones-of.ts';
import { countWords } from '../../model/count-words.ts';
import type { AnnotatedArticle, Article, Edition, LinkedWork } from '../../model/edition.ts';
import type { Fellow } from '../../model/fellow.ts';
import { indexEdition } from '../../model/index-edition.ts';
import type { Page } from '../../model/page.ts';
import { parseField } from '../../read/markdown/parse-field.ts';
import { articleMarkdown } from '../../render/article-markdown.ts';
import { figuresOf } from '../../render/figures/figures-of.ts';
import { pictureBehind } from '../../render/figures/pictures-behind.ts';
import { tablesOf } from '../../render/figures/tables-of.ts';
import type { RenderContext } from '../../render/handlers.ts';
import type { Behind } from '../../render/insert-behind.ts';
import { renderArticle } from '../../render/render-article.ts';
import { inLanguage } from '../../words/speak.ts';
import { articleLanguage, wordsLanguage } from '../../words/words-language.ts';
import { keyOf } from '../cache/key-of.ts';
import { contextIn } from '../in-language.ts';
import type { LedgeredArticle } from './annotate-edition.ts';
import { chartsInText } from './charts-in-text.ts';
import { drawCharts } from './draw-charts.ts';
import { madeOnce } from './made-once.ts';
import type { ParsedEdition } from './parse-edition.ts';

/** Gives what `make` gives of these inputs, or what it gave of them before: see `Cache`. */
export type Keep = <T>(step: string, inputs: readonly unknown[], make: () => T) => T;

type Printed = Pick<Article, 'html' | 'markdown'>;

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

/** The picture in the text of an article, if its editor has placed one. */
function picturesOf(article: AnnotatedArticle, context: RenderContext): Behind | undefined {
  const { allegiance } = article.meta.pictures;
  if (!allegiance) return undefined;
  const charts = chartsInText(article, context);
  return pictureBehind(article.id, allegiance.after, charts, context.addresses);
}

/** What is printed of an article, which takes most of the time: from nothing but itself and these records. */
function print({ article, ledger }: LedgeredArticle, fellows: Fellow[], context: RenderContext): Printed {
  const html = renderArticle(article, context, {
    ...{ tombstones: tombstonesOf(ledger), fellows },
    pictures: picturesOf(article, context),
    charts: drawCharts(article),
  });
  return { html, markdown: articleMarkdown(article, context) };
}

/** An article as it is published; with `now` it is printed at once, else when it is asked for. */
function rendered(
  { article, ledger }: LedgeredArticle,
  fellows: Fellow[],
  context: RenderContext,
  printed: () => Printed,
  now: boolean,
): Article {
  const { tree: _, ...rest } = article;
  const tombstones = tombstonesOf(ledger);
  const wordCount = article.paragraphs.reduce((sum, { text }) => sum + countWords(text), 0);
  const figures = figuresOf(article.tree, context);
  const tables = tablesOf(article.tree);
  const known = { ...rest, ledger, tombstones, wordCount, figures, tables, fellows };
  if (now) return { ...known, ...printed() };
  let made: Printed | undefined;
  const once = () => {
    made ??= printed();
    return made;
  };
  return {
    ...known,
    get html() {
      return once().html;
    },
    get markdown() {
      return once().markdown;
    },
  };
}

/** How articles are rendered. */
export interface RenderOptions {
  /** Takes what was printed before of the same inputs; without it all is printed. */
  keep?: Keep | undefined;
  /** Which articles this process prints: the others are rendered if they are asked for. All if it does not say. */
  prints?: ((article: string) => boolean) | undefined;
}

/**
 * Last step: renders every article, but for what `keep` has, and makes the indexes. To be done only where nothing is
 * wrong. Throws if an address that is published is missing in its page, which is never the fault of an editor. Articles
 * that this process does not print are rendered if they are asked for.
 */
export function renderEdition(
  annotated: readonly LedgeredArticle[],
  parsed: ParsedEdition,
  context: RenderContext,
  { keep, prints = () => true }: RenderOptions = {},
): Edition {
  const linked = worksLinkedTo(annotated, parsed);
  const { addresses, ...records } = context;
  const shared = keep && keyOf(records, addresses.home);
  const textById = new Map(annotated.map(({ article, ledger }) => [article.id, { ...article, ledger }]));
  const textOf = ({ article: { id } }: LedgeredArticle) => textById.get(id) as LedgeredText;
  const texts: LedgeredText[] = [...textById.values()];
  const articles = annotated.map((one) => {
    const language = articleLanguage(one.article.meta.language, context.settings.language);
    const fellows = fellowsOf(textOf(one), texts);
    const make = () =>
      inLanguage(wordsLanguage(language) ?? 'en', () => print(one, fellows, contextIn(context, language)));
    const printed = () =>
      keep ? keep('article', [shared, one.article, formatLedger(one.ledger), fellows], make) : make();
    return madeOnce(one, 'rendered', () => rendered(one, fellows, context, printed, prints(one.article.id)));
  });
  const missing = missingAddresses(articles.filter(({ id }) => prints(id)));
  if (missing.length > 0) throw new Error(`published, and in no page: ${missing.join(', ')}; a fault of Postil`);
  const { settings, vocabulary } = parsed.settings;
  const own = { settings, vocabulary, pages: pagesOf(parsed.pages) };
  const indexed = indexEdition(own, articles, [...context.entityById.values()], [...context.workById.values()], linked);
  return { ...indexed, withdrawn: parsed.withdrawn?.value ?? [] };
}
