import { checkLinks } from '../addresses/links/check-links.ts';
import { type EditionOutline, linkTargets } from '../addresses/links/link-targets.ts';
import { linkedWorks } from '../addresses/links/linked-works.ts';
import { checkAddresses } from '../addresses/published/check-addresses.ts';
import { checkWithdrawn } from '../addresses/published/check-withdrawn.ts';
import { addressesOf } from '../addresses/routes/addresses-of.ts';
import { type Addresses, addresses } from '../addresses/site.ts';
import { annotateArticle } from '../annotate/annotate-article.ts';
import type { EditedWords } from '../annotate/edited-words.ts';
import { tombstonesOf } from '../ledger/history/tombstones-of.ts';
import { describeChanges } from '../ledger/report/describe-changes.ts';
import { ledgerFindings } from '../ledger/report/ledger-findings.ts';
import { traceWords } from '../ledger/trace/trace-words.ts';
import { type LedgerUpdate, updateLedger } from '../ledger/update-ledger.ts';
import { type ArticleMeta, articleSchema } from '../model/article.ts';
import type { Article, Edition } from '../model/edition.ts';
import { entitySchema } from '../model/entity.ts';
import { indexEdition } from '../model/index-edition.ts';
import type { Ledger } from '../model/ledger.ts';
import { type Page, pageSchema } from '../model/page.ts';
import type { Finding } from '../model/rules/finding.ts';
import { findingOf } from '../model/rules/finding-of.ts';
import { withdrawnSchema } from '../model/withdrawn.ts';
import { type Work, workSchema } from '../model/work.ts';
import { checkArticle } from '../read/checks/check-article.ts';
import { checkCorrections } from '../read/checks/check-corrections.ts';
import { checkEvidence, checkKnown } from '../read/checks/check-evidence.ts';
import { checkFormerIds } from '../read/checks/check-former-ids.ts';
import type { Known } from '../read/checks/check-markdown.ts';
import { checkPage } from '../read/checks/check-page.ts';
import { checkIds, checkRecords } from '../read/checks/check-records.ts';
import { checkSettings } from '../read/checks/check-settings.ts';
import { checkTheme } from '../read/checks/check-theme.ts';
import { checkTimes } from '../read/checks/check-times.ts';
import { checkWords } from '../read/checks/check-words.ts';
import { joinChecked } from '../read/checks/join-checked.ts';
import { type Content, readContent } from '../read/files/read-content.ts';
import { articleLedger, checkLedgers, ledgerPath } from '../read/ledger/article-ledger.ts';
import { blocksOf } from '../read/markdown/blocks-of.ts';
import { parseField } from '../read/markdown/parse-field.ts';
import { type Parsed, parseMarkdownFile, parseYamlFile } from '../read/parse-file.ts';
import type { RenderContext } from '../render/handlers.ts';
import { renderArticle } from '../render/render-article.ts';
import { en } from '../words/en.ts';
import { PUBLIC_FOLDER } from './public-folder.ts';
import { readSettings } from './read-settings.ts';

/** An edition made from its files, and all that is wrong with them. */
export interface BuiltEdition {
  /** Absent if any finding is an error. */
  edition: Edition | undefined;
  /** Renders Markdown fields with the addresses of this edition. */
  context: RenderContext;
  findings: Finding[];
  /** The ledgers brought up to date, but not written; `before` is the text of the file as it is, if there is one. */
  ledgers: (LedgerUpdate & { before: string | undefined })[];
  /** Quotes and wordings that the text has in other words now, which an editor may take, each with its article. */
  edited: (EditedWords & { article: string })[];
}

/** Settings of a build. */
export interface BuildOptions {
  addresses: Addresses;
  /** Whether a ledger that is behind its article is an error, as a lock file is in CI. */
  frozenLedgers: boolean;
}

/** Findings in the order of the files, each once: what two checks see at one place is one mistake. */
function inOrder(findings: readonly Finding[]): Finding[] {
  const distinct = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  return [...distinct.values()].sort(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column,
  );
}

/** The last day on which an article was published or changed: up to it the edition speaks. */
const latestDay = (articles: readonly Parsed<ArticleMeta>[]): string =>
  articles
    .flatMap(({ value }) => value?.updated ?? value?.published ?? [])
    .sort()
    .at(-1) ?? '';

/** The pages of an edition in their order. */
const pagesOf = (pages: readonly Parsed<Omit<Page, 'id' | 'body'>>[]): Page[] =>
  pages
    .flatMap(({ file, value, body }) => (value ? [{ ...value, id: file.id, body: body.trim() }] : []))
    .sort((a, b) => a.order - b.order || a.title.localeCompare(b.title, 'en'));

/** Makes the edition from files: read, check, annotate, render. Every finding of every file is collected. */
export function buildEdition(content: Content, { addresses: to, frozenLedgers }: BuildOptions): BuiltEdition {
  const read = readSettings(content);
  const { settings, vocabulary } = read;
  const [workFields, entityFields] = [workSchema(vocabulary), entitySchema(vocabulary)];
  const articleFields = articleSchema(vocabulary);
  const works = content.works.map((file) => parseYamlFile(file, workFields));
  const entities = content.entities.map((file) => parseMarkdownFile(file, entityFields));
  const articles = content.articles.map((file) => parseMarkdownFile(file, articleFields));
  const pages = content.pages.map((file) => parseMarkdownFile(file, pageSchema));
  const ownPages = pagesOf(pages);
  const withdrawn = content.withdrawn && parseYamlFile(content.withdrawn, withdrawnSchema);
  const known: Known = {
    entities: entities.map(({ file }) => file.id),
    works: works.map(({ file }) => file.id),
  };
  const workById = new Map(
    works.flatMap(({ file, value }): [string, Work][] => (value ? [[file.id, { ...value, id: file.id }]] : [])),
  );
  const checked = joinChecked([
    checkRecords(entities, works, known),
    ...articles.map((article) => checkArticle(article, known)),
    ...pages.map((page) => checkPage(page, known)),
  ]);
  const findings = [
    ...content.findings,
    ...read.findings,
    ...checkSettings(read.parsed, {
      kinds: [...vocabulary.kinds.keys()],
      pages: pages.map(({ file }) => file.id),
      files: content.publicFiles,
    }),
    ...checkWords(read.parsed, en),
    ...(content.theme ? checkTheme(content.theme) : []),
    ...(withdrawn?.findings ?? []),
    ...[...works, ...entities, ...articles, ...pages].flatMap((parsed) => parsed.findings),
    ...checked.findings,
    ...checkIds(articles, 'duplicate-article-id'),
    ...checkLedgers(content.ledgers, content.articles),
    ...checkFormerIds(entities, articles),
    ...checkTimes(entities, vocabulary, latestDay(articles)),
    ...articles.flatMap((article) => checkEvidence(article, vocabulary, workById)),
    ...entities.flatMap(({ value, locate }) => checkKnown(value?.since ?? [], workById, locate, ['since'])),
  ];
  const context: RenderContext = {
    addresses: to,
    settings,
    vocabulary,
    pages: ownPages,
    theme: content.theme?.text.trim() ?? '',
    entityById: new Map(
      entities.flatMap(({ file, value, body }) =>
        value ? [[file.id, { ...value, id: file.id, dossier: body.trim() }]] : [],
      ),
    ),
    workById,
  };
  const names = new Map(entities.map(({ file, value }) => [file.id, value ? [value.name, ...value.aliases] : []]));
  const ledgers: BuiltEdition['ledgers'] = [];
  const edited: BuiltEdition['edited'] = [];

  const annotated = articles.flatMap((parsed) => {
    const { file, value: meta, tree, locate } = parsed;
    if (!meta) return [];
    const { ledger, file: ledgerFile, unusable, findings: ofLedger } = articleLedger(parsed, content.ledgers);
    findings.push(...ofLedger);
    if (unusable) return [];
    let current: Ledger | undefined;
    const source = { id: file.id, file: file.path, meta, text: file.text, tree, locate };
    const {
      article,
      edited: words,
      findings: found,
    } = annotateArticle(source, names, (blocks) => {
      const update = updateLedger(file.id, ledger, blocks, meta.updated ?? meta.published);
      const numbered = blocksOf(tree);
      findings.push(
        ...ledgerFindings(ledger, update, ledgerPath(file.id), (block) => {
          const { line = 1, column = 1 } = numbered[block]?.node.position?.start ?? {};
          return { file: file.path, line, column };
        }),
      );
      ledgers.push({ ...update, before: ledgerFile?.text });
      if (frozenLedgers && update.changes.length > 0) {
        const place = { file: ledgerPath(file.id), line: 1, column: 1 };
        findings.push(findingOf('ledger-outdated', place, { detail: describeChanges(update.changes) }));
      }
      current = update.ledger;
      return { ids: update.ids, follow: traceWords(ledger, update) };
    });
    findings.push(...found, ...(current ? checkCorrections(meta, current, locate) : []));
    edited.push(...words.map((one) => ({ ...one, article: file.id })));
    return current ? [{ article, ledger: current }] : [];
  });

  const doneById = new Map(annotated.map((one) => [one.article.id, one]));
  const parts: EditionOutline = {
    articles: articles.map(({ file: { id }, value: meta }) => {
      const done = doneById.get(id);
      return { id, meta, ledger: done?.ledger, tree: done?.article.tree };
    }),
    entities: entities.map(({ file, value }) => ({
      id: file.id,
      kind: value?.kind,
      formerIds: value?.formerIds ?? [],
    })),
    works: known.works,
    pages: pages.map(({ file }) => file.id),
    sharePages: settings.sharePages,
    withdrawn: (withdrawn?.value ?? []).map(({ address }) => address),
    files: content.publicFiles,
  };
  findings.push(...checkLinks(checked.links, linkTargets(parts)));

  const sorted = inOrder(findings);
  if (sorted.some(({ severity }) => severity === 'error')) {
    return { edition: undefined, context, findings: sorted, ledgers, edited };
  }
  const linked = [
    ...annotated.flatMap(({ article: { id, tree, meta } }) =>
      linkedWorks({ tree, page: `articles/${id}/`, article: id, claims: meta.claims.map((claim) => claim.id) }),
    ),
    ...entities.flatMap(({ file: { id }, value, tree }) => [
      ...linkedWorks({ tree, page: `entities/${id}/`, entity: id }),
      ...[value?.summary ?? '', ...(value?.since ?? []).map(({ text }) => text)].flatMap((field) =>
        linkedWorks({ tree: parseField(field), entity: id }),
      ),
    ]),
  ];
  const rendered = annotated.map(({ article, ledger }): Article => {
    const { tree: _, ...rest } = article;
    const tombstones = tombstonesOf(ledger);
    const wordCount = article.paragraphs.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
    return { ...rest, ledger, tombstones, wordCount, html: renderArticle(article, context, tombstones) };
  });
  const indexed = indexEdition(
    { settings, vocabulary, pages: ownPages },
    rendered,
    [...context.entityById.values()],
    [...context.workById.values()],
    linked,
  );
  const edition = { ...indexed, withdrawn: withdrawn?.value ?? [] };
  const wrong = [
    ...(withdrawn
      ? checkWithdrawn(
          withdrawn,
          addressesOf(indexed),
          linkTargets({ ...parts, works: [...indexed.citationsByWork.keys()], withdrawn: [] }),
        )
      : []),
    ...checkAddresses(content.addresses, addressesOf(edition)),
  ];
  if (wrong.length === 0) return { edition, context, findings: sorted, ledgers, edited };
  return { edition: undefined, context, findings: inOrder([...sorted, ...wrong]), ledgers, edited };
}

/** Reads the content folder `root` and makes the edition for a site under `base`. */
export async function loadEdition(root: string, base: string, frozenLedgers: boolean): Promise<BuiltEdition> {
  return buildEdition(await readContent(root, PUBLIC_FOLDER), { addresses: addresses(base), frozenLedgers });
}
