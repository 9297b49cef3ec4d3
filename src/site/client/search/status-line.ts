import { CLAIM_KINDS, RATINGS } from 'virtual:terms';
import type { Found } from '../../../search/words/found.ts';
import { SEARCH_WORDS as WORDS } from '../../../words/en/search.ts';
import { element } from '../element.ts';
import { said } from './said.ts';
import type { SearchState } from './search-as-typed.ts';
import { fartherThan, writeRequest } from './search-request.ts';

/** How many things were found, or that nothing was; for eyes and ears alike. */
function summary({ asked, found }: SearchState): string {
  if (!found) return WORDS.searching;
  if (found.state === 'index-missing') return WORDS.broken;
  const all = found.answers.length + found.entities.length + found.paragraphs.length + found.claims.length;
  if (all > 0) return WORDS.results(all);
  return asked.query ? WORDS.nothing(said(asked.query)) : WORDS.nothingFits;
}

/** What a query was narrowed to by its words. */
function narrowedTo({ rating, claimKind, known, year }: NonNullable<Found['narrowed']>): string {
  const named = [rating && RATINGS[rating]?.word, claimKind && CLAIM_KINDS[claimKind]?.word];
  const times = [known && WORDS.narrowed[known === 'later' ? 'later' : 'asThen'], year && WORDS.narrowed.year(year)];
  return [...named, ...times].filter(Boolean).join(', ');
}

/** The link that looks through more articles, if there are more; whoever shows it may do so in place. */
export function fartherLink({ asked, found }: SearchState, searchPage: string): HTMLAnchorElement[] {
  const farther = found?.more && fartherThan(asked);
  if (!farther) return [];
  const link = element('a', '', WORDS.farther);
  link.href = `${searchPage}${writeRequest(farther)}`;
  link.dataset.far = String(farther.far);
  return [link];
}

/**
 * The line above the results: the summary, and what was done to the query, with a link to the other way to take it.
 * The link leads to the search page; whoever shows it may answer in place.
 */
export function statusLine(answer: SearchState, searchPage: string): (Node | string)[] {
  const { asked, found } = answer;
  const other = (words: string, literal: boolean) => {
    const link = element('a', '', words);
    link.href = `${searchPage}${writeRequest({ ...asked, literal })}`;
    link.dataset.literal = literal ? '1' : '';
    return link;
  };
  const line: (Node | string)[] = [summary(answer)];
  if (!found) return line;
  if (found.narrowed) {
    const { before, between, after } = WORDS.narrowed;
    line.push(before, element('b', '', narrowedTo(found.narrowed)), between, other(said(asked.query), true), after);
  } else if (found.correction) {
    const { shown, typed } = found.correction;
    const { before, between, after } = WORDS.corrected;
    line.push(before, element('b', '', shown), between, other(said(typed), true), after);
  } else if (asked.literal) {
    const { before, between, allow } = WORDS.literal;
    line.push(before, element('b', '', said(asked.query)), between, other(allow, false), '.');
  }
  // A name that is only begun stands nowhere yet.
  const texts = found.paragraphs.length + found.claims.length > 0;
  if (found.missing.length > 0 && texts) line.push(` ${WORDS.missing(found.missing.map(said))}`);
  if (found.more) line.push(` ${WORDS.some} `, ...fartherLink(answer, searchPage));
  return line;
}
