import { leastSelector } from '../../annotate/least-selector.ts';
import { putClaim } from '../../edit/article/put-claim.ts';
import { frontmatterData } from '../../edit/frontmatter-data.ts';
import { idFrom } from '../../edit/id-from.ts';
import type { FileEdit } from '../write/with-edits.ts';
import { type OpenArticle, Refused } from './open-article.ts';
import type { Request } from './requests.ts';

type Fields = Request<'claim'>['claim'];

/** The citations of a claim: one that has more than its id keeps it. */
const worksOf = (was: unknown, ids: readonly string[]): unknown[] | undefined => {
  const had = Array.isArray(was) ? [...was] : [];
  // Cited twice, a work has two places: each citation is kept once.
  const works = ids.map((id) => {
    const at = had.findIndex((one) => one === id || (one as { id?: unknown })?.id === id);
    return at < 0 ? id : had.splice(at, 1)[0];
  });
  return works.length > 0 || was !== undefined ? works : undefined;
};

/** What an editor leaves as it was is not written again for the line end that YAML put behind it. */
const sameText = (was: unknown, is: string): string =>
  typeof was === 'string' && was.trimEnd() === is.trimEnd() ? was : is;

function changed(was: Record<string, unknown>, { claim, kind, rating, gist, note, known, works, key }: Fields) {
  const kept = (name: string, value: string) => sameText(was[name], value);
  return {
    ...was,
    ...{ claim: kept('claim', claim), kind, rating, gist: kept('gist', gist), note: kept('note', note), known },
    works: worksOf(was.works, works),
    key: key || was.key !== undefined ? key : undefined,
  };
}

/** The file that gives an article a claim at some words of its text, or changes one that it has. */
export function putClaimAt({ article, name, text }: OpenArticle, { claim, spot }: Request<'claim'>): FileEdit[] {
  const claims = frontmatterData(text).claims ?? [];
  const was = claims.find(({ id }) => claim.id !== undefined && id === claim.id);
  if (was) return [{ name, before: text, text: putClaim(text, { ...changed(was, claim), id: String(was.id) }) }];
  if (!spot) throw new Refused(`there is no claim "${claim.id}"`);
  const texts = article.paragraphs.map((one) => one.text);
  const index = article.paragraphs.findIndex(({ id }) => id === spot.paragraph);
  const words = texts[index]?.slice(spot.start, spot.end) ?? '';
  const selector = words.trim() === '' ? undefined : leastSelector(texts, index, spot);
  if (!selector) throw new Refused(`"${words}" cannot be told from its other places: choose more words`);
  const taken = claims.map(({ id }) => String(id));
  const id = claim.id ?? idFrom(words.split(/\s+/).slice(0, 5).join(' '), taken);
  const { exact: quote, prefix, suffix } = selector;
  const fresh = { id, quote, prefix, suffix, ...changed({}, claim) };
  return [{ name, before: text, text: putClaim(text, fresh) }];
}
