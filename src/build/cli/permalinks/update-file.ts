import { basename } from 'node:path';
import { ledgerReport } from '../../../ledger/report/ledger-report.ts';
import { updateLedger, type Verdict } from '../../../ledger/update-ledger.ts';
import type { Block } from '../../../model/ledger.ts';
import { fullDate } from '../../../model/partial-date.ts';
import { normaliseText } from '../../../read/files/normalise-text.ts';
import { textAt } from '../../../read/files/text-at.ts';
import { parseLedger } from '../../../read/ledger/parse-ledger.ts';
import { blocksOf } from '../../../read/markdown/blocks-of.ts';
import { parseArticle } from '../../../read/markdown/parse-article.ts';
import { ledgerRecord } from '../../publish/public-records.ts';
import { replaceFiles } from '../../publish/replace-files.ts';
import type { Options } from './options.ts';
import { NoCommand, Unusable, UsageError } from './usage.ts';

/** The text of a file as the build reads it; undefined if there is none. */
async function readText(path: string): Promise<string | undefined> {
  const text = await textAt(path);
  return text === undefined ? undefined : normaliseText(text);
}

const VERDICTS: readonly string[] = ['ask', 'accept', 'refuse'] satisfies Verdict[];

/** Keeps the ledger of one Markdown file, inside the edition or not; nothing that its frontmatter says is looked at. */
export async function updateFile(path: string, { ledger: at, json, doubtful, date }: Options): Promise<void> {
  if (at === undefined) throw new NoCommand('name the ledger: --ledger LEDGER.json');
  if (!VERDICTS.includes(doubtful)) throw new UsageError(`--doubtful is ${VERDICTS.join(', ')}; not "${doubtful}"`);
  const today = date ?? new Date().toISOString().slice(0, 10);
  if (!fullDate.safeParse(today).success) throw new UsageError(`not a date: "${today}"`);
  const markdown = await readText(path);
  if (markdown === undefined) throw new UsageError(`there is no file ${path}`);
  const before = await readText(at);
  const read = before === undefined ? undefined : parseLedger({ path: at, id: '', text: before });
  if (read && !read.ledger) throw new Unusable(read.findings);
  const found = blocksOf(parseArticle(markdown));
  const blocks = found.map(({ kind, text }): Block => ({ kind, text }));
  const article = read?.ledger?.article ?? basename(path).replace(/\.[^.]+$/, '');
  const update = updateLedger(article, read?.ledger, blocks, today, () => doubtful as Verdict);
  await replaceFiles([ledgerRecord(at, before, update)]);
  const result = ledgerReport(update, blocks, (block) => found[block]?.node.position?.start.line ?? 1);
  if (json) return console.log(JSON.stringify(result, null, 2));
  const all = [...result.paragraphs, ...result.headings, ...result.figures].sort((a, b) => a.line - b.line);
  const width = Math.max(7, ...all.map(({ id }) => id.length)) + 1;
  for (const { id, what, text, was } of all) {
    console.log(`${id.padEnd(width)}${what.padEnd(10)}${text.replace(/\s+/g, ' ').slice(0, 90)}`);
    if (was !== undefined) console.log(`${' '.repeat(width + 10)}was it: ${was.slice(0, 82)}`);
  }
  for (const [id, into] of Object.entries(result.aliases)) console.log(`${id.padEnd(width)}merged    into ${into}`);
  for (const id of result.tombstones) console.log(`${id.padEnd(width)}removed`);
}
