// Paragraph ledgers: brings them up to date, and decides what only an editor can. See USAGE.
import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { blocksOf } from '../annotate/blocks-of.ts';
import { parseMarkdown } from '../annotate/parse-markdown.ts';
import { articleSchema } from '../model/article.ts';
import type { Finding } from '../model/finding.ts';
import type { Block, Ledger } from '../model/ledger.ts';
import { blockId } from '../model/ledger.ts';
import { fullDate } from '../model/partial-date.ts';
import { describeChanges } from '../permalinks/describe-changes.ts';
import { explainRemoval } from '../permalinks/explain-removal.ts';
import { formatLedger } from '../permalinks/format-ledger.ts';
import { ledgerFindings } from '../permalinks/ledger-findings.ts';
import { ledgerReport } from '../permalinks/ledger-report.ts';
import { type LedgerUpdate, updateLedger, type Verdict } from '../permalinks/update-ledger.ts';
import { parseMarkdownFile } from '../read/parse-file.ts';
import { parseLedger } from '../read/parse-ledger.ts';
import { readContent, type SourceFile } from '../read/read-content.ts';
import { report } from '../report.ts';
import { writeWhole } from '../write-whole.ts';

const USAGE = `usage:
  permalinks                                    bring every ledger of the edition up to date
  permalinks accept p7 [--article ID]           the doubtful paragraph is still p7
  permalinks refuse p7 [--article ID]           it is another paragraph; p7 is gone
  permalinks remove p7 --reason "…" [--article ID]   say why p7 was taken out
  permalinks update FILE.md --ledger LEDGER.json [--json] [--doubtful ask|accept|refuse] [--date YYYY-MM-DD]
                                                keep a ledger for any Markdown file
  --content FOLDER   the edition's content folder (content)`;

/** Something asked for that cannot be; ends the command with exit code 2. */
class UsageError extends Error {}
/** A command that is none. */
class NoCommand extends UsageError {}
/** Content that cannot be used; ends the command with exit code 1. */
class Unusable extends Error {
  constructor(findings: readonly Finding[]) {
    super(report(findings));
  }
}

/** The text of a file; undefined if there is none. */
async function textAt(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').then(
    (text) => text.replace(/^\uFEFF/, ''),
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    },
  );
}

function ledgerOf(file: SourceFile | undefined): Ledger | undefined {
  if (!file) return undefined;
  const { ledger, findings } = parseLedger(file);
  if (!ledger) throw new Unusable(findings);
  return ledger;
}

async function writeIfChanged(path: string, ledger: Ledger, before: string | undefined): Promise<void> {
  const text = formatLedger(ledger);
  if (text !== before) await writeWhole(path, text);
}

const OPTIONS = {
  content: { type: 'string', default: 'content' },
  ledger: { type: 'string' },
  json: { type: 'boolean', default: false },
  doubtful: { type: 'string', default: 'ask' },
  date: { type: 'string' },
  article: { type: 'string' },
  reason: { type: 'string' },
} as const;
const parsed = () => parseArgs({ allowPositionals: true, options: OPTIONS });
type Options = ReturnType<typeof parsed>['values'];

/** Keeps the ledger of one Markdown file, inside the edition or not. */
async function updateFile(path: string, { ledger: at, json, doubtful, date }: Options): Promise<void> {
  if (at === undefined) throw new NoCommand('name the ledger: --ledger LEDGER.json');
  if (!['ask', 'accept', 'refuse'].includes(doubtful)) throw new UsageError(`--doubtful is ask, accept or refuse`);
  const today = date ?? new Date().toISOString().slice(0, 10);
  if (!fullDate.safeParse(today).success) throw new UsageError(`not a date: "${today}"`);
  const markdown = await textAt(path);
  if (markdown === undefined) throw new UsageError(`there is no file ${path}`);
  const before = await textAt(at);
  const ledger = ledgerOf(before === undefined ? undefined : { path: at, id: '', text: before });
  const found = blocksOf(parseMarkdown(markdown));
  const blocks = found.map(({ kind, text }): Block => ({ kind, text }));
  const article = ledger?.article ?? basename(path).replace(/\.[^.]+$/, '');
  const update = updateLedger(article, ledger, blocks, today, () => doubtful as Verdict);
  await writeIfChanged(at, update.ledger, before);
  const result = ledgerReport(update, blocks, (block) => found[block]?.node.position?.start.line ?? 1);
  if (json) return console.log(JSON.stringify(result, null, 2));
  const all = [...result.paragraphs, ...result.headings, ...result.figures].sort((a, b) => a.line - b.line);
  for (const { id, what, text, was } of all) {
    console.log(`${id.padEnd(8)}${what.padEnd(10)}${text.replace(/\s+/g, ' ').slice(0, 90)}`);
    if (was !== undefined) console.log(`${' '.repeat(18)}was it: ${was.slice(0, 82)}`);
  }
  for (const [id, into] of Object.entries(result.aliases)) console.log(`${id.padEnd(8)}merged    into ${into}`);
  for (const id of result.tombstones) console.log(`${id.padEnd(8)}removed`);
}

/** An article of the edition with its ledger brought up to date, not yet written. */
interface Work {
  path: string;
  text: string | undefined;
  before: Ledger | undefined;
  update: LedgerUpdate;
  findings: Finding[];
}

async function works({ content, article }: Options, verdict: (id: string) => Verdict = () => 'ask'): Promise<Work[]> {
  const root = resolve(content);
  const { articles, ledgers } = await readContent(root);
  if (articles.length === 0) throw new UsageError(`there are no articles in ${content}/articles`);
  if (article !== undefined && !articles.some(({ id }) => id === article)) {
    throw new UsageError(`there is no article "${article}"; there are: ${articles.map(({ id }) => id).join(', ')}`);
  }
  return articles
    .filter(({ id }) => article === undefined || id === article)
    .map((file): Work => {
      const { value: meta, tree, findings } = parseMarkdownFile(file, articleSchema);
      if (!meta) throw new Unusable(findings);
      const ledgerFile = ledgers.find(({ id }) => id === file.id);
      const before = ledgerOf(ledgerFile);
      const blocks = blocksOf(tree);
      const plain = blocks.map(({ kind, text }): Block => ({ kind, text }));
      const update = updateLedger(file.id, before, plain, meta.updated ?? meta.published, verdict);
      const path = join(root, 'articles', `${file.id}.permalinks.json`);
      const found = ledgerFindings(update.ledger, update, `content/articles/${file.id}.permalinks.json`, (block) => {
        const { line = 1, column = 1 } = blocks[block]?.node.position?.start ?? {};
        return { file: file.path, line, column };
      });
      return { path, text: ledgerFile?.text, before, update, findings: found };
    });
}

/** Writes the ledgers, says what changed and what is left to say; exit code 1 if a paragraph is doubtful. */
async function finish(done: readonly Work[]): Promise<void> {
  for (const { path, text, update } of done) {
    await writeIfChanged(path, update.ledger, text);
    const said = update.changes.length > 0 ? `updated: ${describeChanges(update.changes)}` : 'up to date';
    console.log(`${update.ledger.article}: paragraph ledger ${said}`);
  }
  const findings = done.flatMap(({ findings }) => findings);
  if (findings.length > 0) console.error(report(findings));
  if (findings.some(({ severity }) => severity === 'error')) process.exitCode = 1;
}

/** The one work of several that is meant. */
function only(all: readonly Work[], id: string, what: string): Work {
  const [first, second] = all;
  if (!first) throw new UsageError(`${id} is not ${what}`);
  const names = all.map(({ update }) => update.ledger.article).join(', ');
  if (second) throw new UsageError(`${id} is ${what} in several articles: add --article (${names})`);
  return first;
}

async function decide(id: string, verdict: Verdict, options: Options): Promise<void> {
  const doubted = (await works(options)).filter(({ update }) => update.doubts.some((doubt) => doubt.id === id));
  const { update } = only(doubted, id, 'doubtful');
  await finish(await works({ ...options, article: update.ledger.article }, (one) => (one === id ? verdict : 'ask')));
}

async function remove(id: string, options: Options): Promise<void> {
  const { reason } = options;
  if (!reason?.trim()) throw new UsageError('say why, for readers who follow a link to it: --reason "…"');
  const all = await works(options);
  const gone = all.filter(({ update }) =>
    update.ledger.paragraphs.some((entry) => entry.id === id && entry.state === 'removed'),
  );
  const work = only(gone, id, 'a paragraph that was taken out of the text');
  const ledger = explainRemoval(work.update.ledger, id, reason.trim());
  const findings = work.findings.filter(
    (finding) => finding.rule !== 'removal-unexplained' || !finding.message.includes(`"${id}"`),
  );
  await finish([{ ...work, update: { ...work.update, ledger }, findings }]);
}

try {
  const { values, positionals } = parsed();
  const [command, subject, ...more] = positionals;
  if (more.length > 0) throw new NoCommand(`what is "${more.join(' ')}"?`);
  if (command === undefined || (command === 'update' && subject === undefined)) await finish(await works(values));
  else if (command === 'update') await updateFile(subject as string, values);
  else if (!['accept', 'refuse', 'remove'].includes(command)) throw new NoCommand(`there is no command "${command}"`);
  else if (!blockId.safeParse(subject).success) throw new NoCommand(`name a paragraph: ${command} p7`);
  else if (command === 'remove') await remove(subject as string, values);
  else await decide(subject as string, command as Verdict, values);
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  const misused = error instanceof NoCommand || code?.startsWith('ERR_PARSE_ARGS');
  if (misused) console.error(`${message}\n\n${USAGE}`);
  else if (error instanceof Unusable || error instanceof UsageError) console.error(message);
  else throw error;
  process.exitCode = error instanceof Unusable ? 1 : 2;
}
