import { linkedWorks } from '../../addresses/links/linked-works.ts';
import { missingAddresses } from '../../addresses/published/missing-addresses.ts';
import { fellowsOf, type LedgeredText } from '../../ledger/fellows-of.ts';
import { tombstonesOf } from '../../ledger/history/tombstones-of.ts';
import type { AnnotatedArticle, Article, Edition, LinkedWork } from '../../model/edition.ts';
import type { Fellow } from '../../model/fellow.ts';
import type { LinkedIn } from '../../model/index-citations.ts';
import { indexEdition } from '../../model/index-edition.ts';
import { lazily } from '../../model/lazily.ts';
import type { Page } from '../../model/page.ts';
import { remember } from '../../model/remember.ts';
import { parseField } from '../../read/markdown/parse-field.ts';
import { articleMarkdown } from '../../render/article-markdown.ts';
import { pictureBehind } from '../../render/figures/pictures-behind.ts';
import type { RenderContext } from '../../render/handlers.ts';
import type { Behind } from '../../render/insert-behind.ts';
import { renderArticle } from '../../render/render-article.ts';
import { inLanguage } from '../../words/speak.ts';
import { articleLanguage, wordsLanguage } from '../../words/words-language.ts';
import type { Keep } from '../cache/cache.ts';
import { contextIn } from '../in-language.ts';
import type { LedgeredArticle } from './annotate-edition.ts';
import { chartsInText } from './charts-in-text.ts';
import { drawCharts } from './draw-charts.ts';
import { factsOf } from './facts-of.ts';
import { linkedInArticle } from './linked-in-article.ts';
import { madeOnce } from './made-once.ts';
import type { ParsedEdition } from './parse-edition.ts';

type Printed = Pick<Article, 'html' | 'markdown'>;

/** The pages of an edition in their order. */
export const pagesOf = (pages: ParsedEdition['pages']): Page[] =>
  pages
    .flatMap(({ file, value, body }) => (value ? [{ ...value, id: file.id, body: body.trim() }] : []))
    .sort((a, b) => a.order - b.order || a.title.localeCompare(b.title, 'en'));

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

/** What is printed of an article, each anew: from nothing but itself and these records. */
function printers({ article, ledger }: LedgeredArticle, fellows: Fellow[], context: RenderContext) {
  const more = { tombstones: tombstonesOf(ledger), fellows };
  // The tree may have been laid away.
  const open = (): AnnotatedArticle => ({ ...article, tree: article.tree });
  return {
    html: () => {
      const whole = open();
      const pictures = picturesOf(whole, context);
      return renderArticle(whole, context, { ...more, pictures, charts: drawCharts(whole) });
    },
    markdown: () => articleMarkdown(open(), context),
  };
}

/** An article as it is published; what is printed of it is made when it is asked for. */
function published(
  one: LedgeredArticle,
  fellows: Fellow[],
  context: RenderContext,
  { html, markdown }: { [name in keyof Printed]: () => Printed[name] },
): Article {
  const { article, ledger } = one;
  const { id, meta, paragraphs, mentions, claims } = article;
  return {
    ...{ id, meta, paragraphs, mentions, claims, ledger, fellows },
    ...factsOf(one, context),
    tombstones: tombstonesOf(ledger),
    get html() {
      return html();
    },
    get markdown() {
      return markdown();
    },
  };
}

/** The HTML of an article, which must have all addresses that the edition publishes of it. */
function complete({ article: { id, meta, claims }, ledger }: LedgeredArticle, html: Article['html']): Article['html'] {
  const missing = missingAddresses([{ id, meta, claims, ledger, html }]);
  if (missing.length > 0) throw new Error(`published, and in no page: ${missing.join(', ')}; a fault of Postil`);
  return html;
}

/** How articles are rendered. */
export interface RenderOptions {
  /** Takes what was printed before of the same inputs; without it all is printed. */
  keep?: Keep | undefined;
  /** Of each article, by its id, what tells whether it is as it was (`articleDigests`). */
  digests?: ReadonlyMap<string, string> | undefined;
}

/** Of so many articles what was taken from `keep` stays in memory. */
const RECENT = 16;

/**
 * Last step: makes the indexes, and of every article what prints it when it is asked for, but for what `keep` has. To
 * be done only where nothing is wrong. Printing throws if an address that is published is missing in its page, which is
 * never the fault of an editor.
 */
export function renderEdition(
  annotated: readonly LedgeredArticle[],
  parsed: ParsedEdition,
  context: RenderContext,
  { keep, digests }: RenderOptions = {},
): Edition {
  const linked = worksLinkedTo(annotated, parsed);
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
  const makers = new Map<string, () => Printed>();
  const kept = remember((id) => (makers.get(id) as () => Printed)(), RECENT);
  /** The same, as `keep` has it. */
  const taken = (id: string, fellows: Fellow[], { html, markdown }: ReturnType<typeof printers>) => {
    const digest = digests?.get(id);
    if (!keep || digest === undefined) return { html: lazily(html), markdown: lazily(markdown) };
    makers.set(id, () => keep('article', [digest, fellows], () => ({ html: html(), markdown: markdown() })));
    return { html: () => kept(id).html, markdown: () => kept(id).markdown };
  };
  const articles = annotated.map((one) => {
    const language = articleLanguage(one.article.meta.language, context.settings.language);
    const text = textOf(one);
    const fellows = fellowsOf(text, families.get(originalOf(text)) ?? []);
    const say = <T>(make: () => T): T => inLanguage(wordsLanguage(language) ?? 'en', make);
    const own = lazily(() => printers(one, fellows, spokenContext(language)));
    return madeOnce(one, 'published', () => {
      const html = () =>
        complete(
          one,
          say(() => own().html()),
        );
      const markdown = () => say(() => own().markdown());
      return published(one, fellows, context, taken(text.id, fellows, { html, markdown }));
    });
  });
  const { settings, vocabulary } = parsed.settings;
  const own = { settings, vocabulary, pages: pagesOf(parsed.pages), withdrawn: parsed.withdrawn?.value ?? [] };
  return indexEdition(own, articles, [...context.entityById.values()], [...context.workById.values()], linked);
}
