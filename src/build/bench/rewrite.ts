import type { BenchTried } from '../../bench/text-api.ts';
import { putBlock } from '../../edit/text/put-block.ts';
import { editFates } from '../../ledger/report/edit-fates.ts';
import { explainRemoval } from '../../ledger/report/explain-removal.ts';
import type { Change } from '../../ledger/update-ledger.ts';
import { ledgerPath } from '../../model/ledger.ts';
import { normaliseText } from '../../read/files/normalise-text.ts';
import type { Content } from '../../read/files/read-content.ts';
import { blocksOf } from '../../read/markdown/blocks-of.ts';
import { parseArticle } from '../../read/markdown/parse-article.ts';
import { ledgerRecord } from '../publish/public-records.ts';
import { numberArticle } from '../steps/number-article.ts';
import { articleReader } from '../steps/parse-edition.ts';
import { alone } from '../write/alone.ts';
import { tryEdits } from '../write/try-edits.ts';
import { type FileEdit, withEdits } from '../write/with-edits.ts';
import { rawText } from '../write/write-edits.ts';
import { blockOf } from './block-of.ts';
import { blockReader } from './block-reader.ts';
import { keepMarks, lostMarks } from './lost-marks.ts';
import { type OpenArticle, Refused } from './open-article.ts';
import type { Request } from './requests.ts';

type Asked = Request<'put-text'>;

/** The file with the block as it is asked for; throws `Refused` if anything else of its text would change. */
function rewritten(open: OpenArticle, { paragraph, markdown }: Pick<Asked, 'paragraph' | 'markdown'>) {
  const { numbered, tree, blocks, at } = blockOf(open, paragraph);
  const block = blocks[at] as (typeof blocks)[number];
  const text = putBlock(open.text, tree, block.node, markdown);
  const after = parseArticle(normaliseText(text));
  const now = blocksOf(after);
  const more = now.length - blocks.length;
  const [saidBefore, saidNow] = [blockReader(tree), blockReader(after)];
  const stays = blocks.every(({ kind, node }, index) => {
    if (index === at) return true;
    const same = now[index < at ? index : index + more];
    return same?.kind === kind && saidNow(same.node) === saidBefore(node);
  });
  if (!stays || more < -1)
    throw new Refused('that would change what stands around it: a sign of Markdown is not closed');
  return { numbered, at, text };
}

const ASKED = ['quote-edited', 'also-edited', 'paragraph-doubtful'];

/** What would come of another text of a block; nothing is written. */
export function tryText(open: OpenArticle, asked: Asked): BenchTried {
  const { numbered, at, text } = rewritten(open, asked);
  const { id } = open.article;
  const content = alone(open.content, id);
  const attempt = (text: string) => {
    const { built, errors } = tryEdits(content, [{ name: open.name, before: open.text, text }]);
    const article = built.numbered.find(({ parsed }) => parsed.file.id === id);
    if (!article) throw new Refused(errors.map(({ message }) => message).join('\n'));
    return { article, edited: built.edited, ...lostMarks(article, errors) };
  };
  const { article, edited, lost, others } = attempt(text);
  // An entity may be named by nothing but words that are lost.
  const then = lost.length === 0 ? [] : attempt(keepMarks(text, edited, { drop: lost })).lost;
  return {
    fates: editFates(numbered.update, article.update, at),
    doubts: article.update.doubts.map((doubt) => ({ paragraph: doubt.id, was: doubt.was })),
    edited: edited.map(({ name, was, now }) => ({ name, was: was.exact, now: now.exact })),
    lost: [...lost, ...then],
    errors: others.filter(({ rule }) => !ASKED.includes(rule)).map(({ message, fix }) => `${message}: ${fix}`),
  };
}

/** The ledger of the article after what an editor has said of its paragraphs; nothing if nothing was said. */
async function ledgerEdits(root: string, open: OpenArticle, text: string, { article, verdicts, reason }: Asked) {
  const said = reason?.trim();
  if (verdicts.length === 0 && !said) return [];
  const { content, built } = open;
  const after = withEdits(content, [{ name: open.name, before: undefined, text }]);
  const parsedIn = ({ articles }: Content) =>
    articles.filter(({ id }) => id === article).map(articleReader(built.context))[0];
  const parsed = parsedIn(after);
  const verdict = (id: string) => verdicts.find(({ paragraph }) => paragraph === id)?.verdict ?? 'ask';
  const numbered = parsed && numberArticle(parsed, after.ledgers, { verdict }).article;
  if (!numbered) throw new Refused('the frontmatter of the article has errors: mend them first', 409);
  const { update } = numbered;
  const removed = (changes: readonly Change[]) => changes.flatMap(({ id, what }) => (what === 'removed' ? [id] : []));
  // What went before this edit, and is not on record yet, has another reason.
  const was = parsedIn(content);
  const before = was && numberArticle(was, content.ledgers, {}).article;
  const earlier = new Set(removed(before?.update.changes ?? []));
  const gone = removed(update.changes).filter((id) => !earlier.has(id));
  const ledger = said ? gone.reduce((all, id) => explainRemoval(all, id, said), update.ledger) : update.ledger;
  const path = ledgerPath(article);
  const written = await rawText(root, path);
  return [{ name: path, before: written, text: ledgerRecord(path, written, { ...update, ledger }).text }];
}

/** The files in which a block has another text, with what an editor has said of its number and of what it loses. */
export async function putText(root: string, open: OpenArticle, asked: Asked): Promise<FileEdit[]> {
  const { name, text: before, article, content } = open;
  let { text } = rewritten(open, asked);
  const { edited } = tryEdits(alone(content, article.id), [{ name, before, text }]).built;
  const taken = edited.filter((one) => asked.take.includes(one.name));
  text = keepMarks(text, taken, asked);
  return [{ name, before, text }, ...(await ledgerEdits(root, open, text, asked))];
}
