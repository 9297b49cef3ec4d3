import { checkLinks } from '../addresses/links/check-links.ts';
import { linkTargets } from '../addresses/links/link-targets.ts';
import { workPlaces } from '../addresses/routes/work-pages.ts';
import { type Addresses, addresses } from '../addresses/site.ts';
import type { Edition } from '../model/edition.ts';
import type { Finding } from '../model/rules/finding.ts';
import { type Content, type ContentFile, readContent } from '../read/files/read-content.ts';
import type { RenderContext } from '../render/handlers.ts';
import { wordsLanguage } from '../words/words-language.ts';
import { articlesNear } from './articles-near.ts';
import type { Slot } from './cache/cache.ts';
import { publicFolderOf } from './public-folder.ts';
import { vocabularyIn } from './read-settings.ts';
import { annotateEdition, type EditedInArticle } from './steps/annotate-edition.ts';
import { articleDigests } from './steps/article-digests.ts';
import { checkEdition } from './steps/check-edition.ts';
import { checkPictures } from './steps/check-pictures.ts';
import { checkPublished } from './steps/check-published.ts';
import { keysOfContent, keysOnceWritten } from './steps/keys-of-content.ts';
import { knownIn } from './steps/known-in.ts';
import { type NumberedArticle, numberArticles } from './steps/number-article.ts';
import { numberOnce } from './steps/number-once.ts';
import { outlineEdition } from './steps/outline-edition.ts';
import { type ParsedEdition, type ParseOptions, parseEdition } from './steps/parse-edition.ts';
import { preparedArticles } from './steps/prepared-articles.ts';
import { forget, readOnce } from './steps/read-once.ts';
import { pagesOf, type RenderOptions, renderEdition } from './steps/render-edition.ts';

/** The icon of an edition, among the files that it publishes as they are. */
const ICON = 'icon.svg';

/** An edition made from its files, and all that is wrong with them. */
export interface BuiltEdition {
  /** Absent if any finding is an error. */
  edition: Edition | undefined;
  /** Renders Markdown fields with the addresses of this edition. */
  context: RenderContext;
  /** Of each article, by its id, what tells whether it is as it was (`articleDigests`); if steps are kept. */
  digests?: ReadonlyMap<string, string> | undefined;
  findings: Finding[];
  /** The articles that can be used, each with its ledger brought up to date, but not written. */
  numbered: NumberedArticle[];
  /** Quotes and wordings that the text has in other words now, which an editor may take, each with its article. */
  edited: EditedInArticle[];
}

/** Settings of a build. */
export interface BuildOptions extends Omit<RenderOptions, 'digests'> {
  addresses: Addresses;
  /** Whether a ledger that is behind its article is an error, as a lock file is in CI. */
  frozenLedgers: boolean;
  /** Whether articles that are drafts are among the others. */
  drafts?: boolean;
  /** Whether it is made again after each change (in `dev`): what has not changed since the last time is kept. */
  again?: boolean;
  /** Takes articles as another process prepared them, and puts them there. */
  slot?: Slot | undefined;
}

/** Findings in the order of the files, each once: what two checks see at one place is one mistake. */
function inOrder(findings: readonly Finding[]): Finding[] {
  const distinct = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  return [...distinct.values()].sort(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column,
  );
}

/** The languages of articles in which words can be said. */
const languagesOf = (articles: ParsedEdition['articles']) =>
  new Set(articles.flatMap(({ value }) => (value && wordsLanguage(value.language)) ?? []));

/** The records by their ids, as rendering needs them; of those that cannot be used, nothing. */
function contextOf(
  { articles, entities, works, pages, settings }: ParsedEdition,
  { theme, images, recordings, publicFiles }: Content,
  to: Addresses,
): RenderContext {
  const workById = new Map(works.flatMap(({ file: { id }, value }) => (value ? [[id, { ...value, id }]] : [])));
  return {
    addresses: to,
    settings: settings.settings,
    vocabulary: settings.vocabulary,
    pages: pagesOf(pages),
    icon: publicFiles.includes(ICON) ? to.home + ICON : '',
    theme: theme?.text.trim() ?? '',
    images: new Map(images.map((image) => [image.name, image])),
    recordings: new Map(recordings.map((recording) => [recording.name, recording])),
    words: settings.words,
    recordLanguage: settings.settings.language,
    vocabularyIn: settings.parsed.value ? vocabularyIn(settings.parsed.value, languagesOf(articles)) : new Map(),
    entityById: new Map(
      entities.flatMap(({ file: { id }, value, body }) =>
        value ? [[id, { ...value, id, dossier: body.trim() }]] : [],
      ),
    ),
    workById,
    workPlaces: workPlaces(workById, settings.settings.language, to),
  };
}

/** The steps up to rendering, with all that is wrong; of articles that are not `wanted`, only the ids are read. */
function checkedEdition(content: Content, options: BuildOptions, wanted?: (article: ContentFile) => boolean) {
  const { addresses: to, frozenLedgers, drafts = false, again = false, keep, slot } = options;
  const keyOf = keysOfContent(content, to.home, frozenLedgers);
  const kept = slot ? preparedArticles(keyOf, slot, true) : undefined;
  const take: ParseOptions['take'] = again ? (file, read) => readOnce(file, keyOf(file), read) : kept?.take;
  const parsed = parseEdition(content, { drafts, wanted, take, keep });
  const context = contextOf(parsed, content, to);
  kept?.prepare({ content, parsed, known: knownIn(parsed), frozen: frozenLedgers }, context);
  const checked = checkEdition(content, parsed);
  const numbering = numberArticles(parsed.articles, content.ledgers, { frozen: frozenLedgers }, numberOnce);
  const numbered = numbering.flatMap(({ article }) => article ?? []);
  const annotated = annotateEdition(numbered, parsed);
  const outline = outlineEdition(content, parsed, annotated.articles);
  const findings = [
    ...checked.findings,
    ...numbering.flatMap((one) => one.findings),
    ...annotated.findings,
    ...checkPictures(annotated.articles, numbered, context),
    ...checkLinks(checked.links, linkTargets(outline)),
  ];
  /** To be called when all steps are done: keeps what they made for another process. */
  const keepAll = () => {
    const nextKeyOf = keysOnceWritten(content, to.home, frozenLedgers, numbered);
    for (const put of kept?.puts(findings, nextKeyOf) ?? []) put();
  };
  return { parsed, numbered, annotated, outline, context, findings, keepAll };
}

/**
 * What is wrong with some files of the content, by their paths: every record is read, but of articles only these, and
 * those that they may name or that may clash with them. What only the whole edition can tell, such as an address that
 * it lost, is not among it.
 */
export function checkFiles(content: Content, paths: readonly string[], options: BuildOptions): Finding[] {
  const asked = new Set(paths);
  const { findings, keepAll } = checkedEdition(content, options, articlesNear(content, asked));
  keepAll();
  return inOrder(findings.filter(({ file }) => asked.has(file)));
}

/**
 * Makes the edition from files: parse, check, number, annotate, render. Every finding of every file is collected; what
 * has an error is not rendered.
 */
export function buildEdition(content: Content, options: BuildOptions): BuiltEdition {
  const { parsed, numbered, annotated, outline, context, findings, keepAll } = checkedEdition(content, options);
  const built = { context, numbered, edited: annotated.edited };
  if (findings.some(({ severity }) => severity === 'error')) {
    // What is proposed in the place of something unknown may be a record that comes.
    forget(findings.map(({ file }) => file));
    keepAll();
    return { ...built, edition: undefined, findings: inOrder(findings) };
  }
  const digests = options.keep && articleDigests(content, context, numbered);
  const edition = renderEdition(annotated.articles, parsed, context, { ...options, digests });
  keepAll();
  const wrong = checkPublished(edition, content, parsed, outline);
  return {
    ...built,
    digests,
    edition: wrong.length === 0 ? edition : undefined,
    findings: inOrder([...findings, ...wrong]),
  };
}

/** Reads the content folder `root` and makes the edition, drafts among it, for a site under `base`. */
export async function loadEdition(root: string, base: string, frozenLedgers: boolean): Promise<BuiltEdition> {
  const content = await readContent(root, publicFolderOf(root));
  return buildEdition(content, { addresses: addresses(base), frozenLedgers, drafts: true });
}
