import { putClaim } from '../../edit/article/put-claim.ts';
import { frontmatterData } from '../../edit/frontmatter-data.ts';
import { idFrom } from '../../edit/id-from.ts';
import type { FileEdit } from '../write/with-edits.ts';
import { markableParts } from './markable-parts.ts';
import { type OpenArticle, Refused } from './open-article.ts';
import type { Request } from './requests.ts';
import { selectorFor } from './wordings-for.ts';
import { citationsFrom, laterFrom, sameText } from './written-again.ts';

type Fields = Request<'claim'>['claim'];

function changed(was: Record<string, unknown>, { claim, kind, rating, gist, note, known, works, since, key }: Fields) {
  const kept = (name: string, value: string) => sameText(was[name], value);
  return {
    ...was,
    ...{ claim: kept('claim', claim), kind, rating, gist: kept('gist', gist), note: kept('note', note), known },
    ...{ works: citationsFrom(was.works, works), since: laterFrom(was.since, since) },
    key: key || was.key !== undefined ? key : undefined,
  };
}

/** The file that gives an article a claim at some words of its text, or changes one that it has. */
export function putClaimAt(
  { article, name, text }: Pick<OpenArticle, 'article' | 'name' | 'text'>,
  { claim, spot }: Request<'claim'>,
): FileEdit[] {
  const claims = frontmatterData(text).claims ?? [];
  const was = claims.find(({ id }) => claim.id !== undefined && id === claim.id);
  if (was) return [{ name, before: text, text: putClaim(text, { ...changed(was, claim), id: String(was.id) }) }];
  if (!spot) throw new Refused(`there is no claim "${claim.id}"`);
  const { exact: quote, prefix, suffix } = selectorFor(markableParts({ article, text }), spot, false);
  const taken = claims.map(({ id }) => String(id));
  const id = claim.id ?? idFrom(quote.split(/\s+/).slice(0, 5).join(' '), taken);
  const fresh = { id, quote, prefix, suffix, ...changed({}, claim) };
  return [{ name, before: text, text: putClaim(text, fresh) }];
}
