import { listedAddresses } from '../../addresses/published/listed-addresses.ts';
import { removeClaim } from '../../edit/article/remove-claim.ts';
import { removeWords } from '../../edit/article/remove-words.ts';
import { withdrawAddresses } from '../../edit/records/withdraw-addresses.ts';
import type { Content } from '../../read/files/read-content.ts';
import { BENCH_WORDS } from '../../words/en/bench.ts';
import { tryEdits } from '../write/try-edits.ts';
import { type FileEdit, WITHDRAWN } from '../write/with-edits.ts';
import { rawText } from '../write/write-edits.ts';
import type { OpenArticle } from './open-article.ts';
import type { Request } from './requests.ts';
import type { Session } from './session.ts';

/** The addresses of the list of what is published that edits would drop. */
function droppedBy(content: Content, edits: readonly FileEdit[]): string[] {
  const lines = new Set(
    tryEdits(content, edits).errors.flatMap(({ rule, line }) => (rule === 'address-dropped' ? [line] : [])),
  );
  return listedAddresses(content.addresses?.text ?? '').flatMap(({ address, line }) =>
    lines.has(line) ? [address] : [],
  );
}

/** What came of it: what was done, or the published addresses that would be dropped, for which a reason is asked. */
export type Removed = { done: string } | { withdraws: string[] };

/**
 * Takes a claim, an entity or a wording of one out of an article. If readers may hold addresses of it, these are
 * withdrawn in the same action, with the reason that an editor gives; without one nothing is written.
 */
export async function removeMark(
  root: string,
  { name, text: before, content }: OpenArticle,
  session: Session,
  request: Request<'remove'>,
): Promise<Removed> {
  const isClaim = 'claim' in request;
  const text = isClaim ? removeClaim(before, request.claim) : removeWords(before, request.entity, request.wording);
  const edits: FileEdit[] = [{ name, before, text }];
  const dropped = isClaim ? droppedBy(content, edits) : [];
  const reason = isClaim ? request.reason?.trim() : undefined;
  if (dropped.length > 0 && !reason) return { withdraws: dropped };
  if (dropped.length > 0 && reason) {
    const was = await rawText(root, WITHDRAWN);
    const on = new Date().toISOString().slice(0, 10);
    const withdrawn = dropped.map((address) => ({ address, on, reason }));
    edits.push({ name: WITHDRAWN, before: was, text: withdrawAddresses(was, withdrawn) });
  }
  return { done: await session.write(BENCH_WORDS.removed(isClaim ? request.claim : request.entity), edits) };
}
