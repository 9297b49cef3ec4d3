/** The longest piece of a query that is said back. */
const SAID = 60;

const characters = new Intl.Segmenter();

/** A query as it is said back to the reader, cut between characters as readers see them: an emoji may be several. */
export function said(query: string): string {
  if (query.length <= SAID) return query;
  const [...shown] = characters.segment(query);
  if (shown.length <= SAID) return query;
  return `${shown
    .slice(0, SAID)
    .map(({ segment }) => segment)
    .join('')} …`;
}
