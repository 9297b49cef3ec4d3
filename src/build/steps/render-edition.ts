import { linkedWorks } from '../../addresses/links/linked-works.ts';
import { missingAddresses } from '../../addresses/published/missing-addresses.ts';
import { fellowsOf, type LedgeredText } from '../../ledger/fellows-of.ts';
import { formatLedger } from '../../ledger/format-ledger.ts';
import { tombstonesOf } from '../../ledger/history/tombstones-of.ts';
import { countWords } from '../../model/count-words.ts';
import type { AnnotatedArticle, Article, Edition, LinkedWork } from '../../model/edition.ts';
import type { Fellow } from '../../model/fellow.ts';
import type { LinkedIn } from '../../model/index-citations.ts';
import { indexEdition } from '../../model/index-edition.ts';
import { lazily } from '../../model/lazily.ts';
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
import type { Keep } from '../cache/cache.ts';
import { keyOf } from '../cache/key-of.ts';
import { readBack } from '../cache/read-back.ts';
import { contextIn } from '../in-language.ts';
import type { LedgeredArticle } from './annotate-edition.ts';
import { chartsInText } from './charts-in-text.ts';
import { drawCharts } from './draw-charts.ts';
import { madeOnce } from './made-once.ts';
import type { ParsedEdition } from './parse-edition.ts';

type Printed = Pick<Article, 'html' | 'markdown'>;

/** The pages of an edition in their order. */
export const pagesOf = (pages: ParsedEdition['pages']): Page[] =>
  pages
    .flatMap(({ file, value, body }) => (value ? [{ ...value, id: file.id, body: body.trim() }] : []))
    .sort((a, b) => a.order - b.order || a.title.localeCompare(b.title, 'en'));

/** The works to which the text of an article links. */
function linkedInArticle(one: LedgeredArticle): LinkedWork[] {
  const { id, tree, meta } = one.article;
  const page = `articles/${id}/`;
  return madeOnce(one, 'linked', () =>
    linkedWorks({ tree, page, article: id, claims: meta.claims.map((claim) => claim.id) }),
  );
}

/** The works to which the texts of a record link. */
function linkedInEntity(one: ParsedEdition['entities'][number]): LinkedWork[] {
  const { file, value, tree } = one;
  const { id } = file;
  const fields = () =>
    [value?.summary ?? '', ...[...(value?.summaries ?? []), ...(value?.since ?? [])].map(({ text }) => text)].flatMap(
      (field) => linkedWorks({ tree: parseField(field), entity: id }),
    );
  return madeOnce(one, 'linked', () => [...linkedWorks({ tree, page: `entities/${id}/`, entity: id }), ...fields()]);
}

/** The works to which the texts of articles and records link, by their ids. */
function worksLinkedTo(annotated: readonly LedgeredArticle[], { entities }: ParsedEdition): LinkedIn {
  const articles = new Map(annotated.map((one) => [one.article.id, linkedInArticle(one)]));
  const records = new Map(entities.map((one) => [one.file.id, linkedInEntity(one)]));
  return (of) => ('article' in of ? articles.get(of.article) : records.get(of.entity)) ?? [];
}

/** The picture in the text of an article, if its editor has placed one. */
function picturesOf(article: AnnotatedArticle, context: RenderContext): Behind | undefined {
  const { allegiance } = article.meta.pictures;
  if (!allegiance) return undefined;
  const charts = chartsInText(article, context);
  return pictureBehind(article.id, allegiance.after, charts, context.addresses);
}

/** What is printed of an article, each when it is asked for: from nothing but itself and these records. */
function printers({ article, ledger }: LedgeredArticle, fellows: Fellow[], context: RenderContext) {
  const more = { tombstones: tombstonesOf(ledger), fellows };
  return {
    html: () => {
      const pictures = picturesOf(article, context);
      return renderArticle(article, context, { ...more, pictures, charts: drawCharts(article) });
    },
    markdown: () => articleMarkdown(article, context),
  };
}

/** An article as it is published; with `now` it is printed at once, else when it is asked for. */
function rendered(
  { article, ledger }: LedgeredArticle,
  fellows: Fellow[],
  context: RenderContext,
  { html, markdown }: { [name in keyof Printed]: () => Printed[name] },
  now: boolean,
): Article {
  const { tree: _, ...rest } = article;
  const tombstones = tombstonesOf(ledger);
  const wordCount = article.paragraphs.reduce((sum, { text }) => sum + countWords(text), 0);
  const figures = figuresOf(article.tree, context);
  const tables = tablesOf(article.tree);
  const known = { ...rest, ledger, tombstones, wordCount, figures, tables, fellows };
  if (now) return { ...known, html: html(), markdown: markdown() };
  return {
    ...known,
    get html() {
      return html();
    },
    get markdown() {
      return markdown();
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
  const originalOf = ({ id, meta }: LedgeredText) => meta.translationOf ?? id;
  // Texts that are one in several languages: all others are none of its fellows.
  const families = Map.groupBy<string, LedgeredText>(textById.values(), originalOf);
  const spoken = new Map<string, RenderContext>();
  const spokenContext = (language: string) => {
    const known = spoken.get(language) ?? contextIn(context, language);
    spoken.set(language, known);
    return known;
  };
  const articles = annotated.map((one) => {
    const language = articleLanguage(one.article.meta.language, context.settings.language);
    const text = textOf(one);
    const fellows = fellowsOf(text, families.get(originalOf(text)) ?? []);
    const say = <T>(make: () => T): T => inLanguage(wordsLanguage(language) ?? 'en', make);
    const own = lazily(() => printers(one, fellows, spokenContext(language)));
    const html = lazily(() => say(() => own().html()));
    const markdown = lazily(() => say(() => own().markdown()));
    const both = lazily(() => {
      const make = (): Printed => ({ html: html(), markdown: markdown() });
      return keep?.('article', [shared, readBack(one.article), formatLedger(one.ledger), fellows], make);
    });
    const printed = { html: () => both()?.html ?? html(), markdown: () => both()?.markdown ?? markdown() };
    return madeOnce(one, 'rendered', () => rendered(one, fellows, context, printed, prints(one.article.id)));
  });
  const missing = articles.flatMap((article) =>
    prints(article.id) ? madeOnce(article, 'missing', () => missingAddresses([article])) : [],
  );
  if (missing.length > 0) throw new Error(`published, and in no page: ${missing.join(', ')}; a fault of Postil`);
  const { settings, vocabulary } = parsed.settings;
  const own = { settings, vocabulary, pages: pagesOf(parsed.pages), withdrawn: parsed.withdrawn?.value ?? [] };
  return indexEdition(own, articles, [...context.entityById.values()], [...context.workById.values()], linked);
}
