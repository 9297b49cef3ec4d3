import { removeWords } from '../../edit/article/remove-words.ts';
import { splitFrontmatter } from '../../edit/edit-frontmatter.ts';
import { replaceAt } from '../../edit/mend/replace-at.ts';
import { explainRemoval } from '../../ledger/report/explain-removal.ts';
import type { Verdict } from '../../ledger/update-ledger.ts';
import { ledgerPath } from '../../model/ledger.ts';
import type { Finding } from '../../model/rules/finding.ts';
import type { Mend } from '../../model/rules/mend.ts';
import { replaceWords } from '../../read/files/replace-words.ts';
import type { LatestEdition } from '../latest-edition.ts';
import { ledgerRecord } from '../publish/public-records.ts';
import { numberArticle } from '../steps/number-article.ts';
import { articleReader } from '../steps/parse-edition.ts';
import type { FileEdit } from '../write/with-edits.ts';
import { rawText } from '../write/write-edits.ts';
import { Refused } from './open-article.ts';

/** What an editor says besides, where a mend asks for it. */
export interface Said {
  verdict?: Exclude<Verdict, 'ask'> | undefined;
  reason?: string | undefined;
}

/** The article to which a file belongs. */
export const articleOf = (file: string): string =>
  /^content\/articles\/(.+?)(?:\.md|\.permalinks\.json)$/.exec(file)?.[1] ?? '';

/** The ledger of an article after what an editor has said of one of its paragraphs. */
async function ledgerEdit(root: string, { content, built }: LatestEdition, id: string, mend: Mend, said: Said) {
  const article = content.articles.find((one) => one.id === id);
  const parsed = article && articleReader(built.context)(article);
  if (!parsed || !('paragraph' in mend)) throw new Refused(`there is no article "${id}"`, 404);
  const { paragraph } = mend;
  const verdict = (one: string): Verdict => (one === paragraph ? (said.verdict ?? 'ask') : 'ask');
  const numbered = numberArticle(parsed, content.ledgers, { verdict }).article;
  if (!numbered) throw new Refused('the frontmatter of the article has errors: mend them first', 409);
  const { update } = numbered;
  const reason = said.reason?.trim();
  if (mend.do === 'explain' && !reason) throw new Refused('say why, for readers who follow a link to it');
  const ledger = reason && mend.do === 'explain' ? explainRemoval(update.ledger, paragraph, reason) : update.ledger;
  const name = ledgerPath(id);
  const before = await rawText(root, name);
  return { name, before, text: ledgerRecord(name, before, { ...update, ledger }).text };
}

/** The text of an article in which a claim, or the wordings of an entity, have the words that now stand in the text. */
function withWordsTaken(text: string, { built }: LatestEdition, article: string, name: string): string {
  const words = built.edited.filter((one) => one.article === article && one.name === name);
  if (words.length === 0) throw new Refused('these words are in the text again', 409);
  const { open, yaml, rest } = splitFrontmatter(text);
  return `${open}${replaceWords(yaml, words)}${rest}`;
}

/** The files that mend a finding in one edit; throws `Refused` if it has none that can be made here. */
export async function mendEdits(
  root: string,
  latest: LatestEdition,
  { file, line, column, mend }: Finding,
  said: Said,
): Promise<FileEdit[]> {
  if (!mend) throw new Refused('this is mended by hand');
  const article = articleOf(file);
  if (mend.do === 'decide' && !said.verdict) throw new Refused('say whether it is the same paragraph', 400);
  if (mend.do === 'decide' || mend.do === 'explain') return [await ledgerEdit(root, latest, article, mend, said)];
  const name = file.replace(/^content\//, '');
  const before = await rawText(root, name);
  if (before === undefined) throw new Refused(`${file} is not there any more`, 409);
  if (mend.do === 'take-words') return [{ name, before, text: withWordsTaken(before, latest, article, mend.name) }];
  if (mend.do === 'unlist') return [{ name, before, text: removeWords(before, mend.entity) }];
  const kind = name.endsWith('.md') ? 'markdown' : 'yaml';
  return [{ name, before, text: replaceAt(before, kind, { line, column }, mend.from, mend.to) }];
}
