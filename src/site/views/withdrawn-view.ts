import { addresses } from '../../addresses/site.ts';
import type { Edition } from '../../model/edition.ts';
import { WITHDRAWN_WORDS } from '../../words/en/withdrawn.ts';
import { formatDate } from '../../words/format-date.ts';

/** What a page says of something that stood at an address of it, or in its place. */
export interface WithdrawnLine {
  /** The id in the address; none if it was the whole page. */
  id: string;
  /** What happened, and why. */
  words: string;
  /** Where to go instead. */
  instead: string | undefined;
}

/** The addresses of whole pages that are withdrawn, without the slash at the end. */
export const withdrawnPages = ({ withdrawn }: Edition): string[] =>
  withdrawn.filter(({ address }) => address.endsWith('/')).map(({ address }) => address.slice(0, -1));

/**
 * What is withdrawn of the page at `address`, which begins with the site's `home`: the page itself, or things on it.
 */
export function withdrawnAt({ withdrawn }: Edition, home: string, address: string): WithdrawnLine[] {
  const page = address.slice(home.length);
  return withdrawn
    .filter((one) => one.address.split('#')[0] === page)
    .map(({ address: of, on, reason, instead }) => {
      const id = of.split('#')[1] ?? '';
      const day = formatDate(on);
      const words = id ? `${WITHDRAWN_WORDS.part(id, day)} ${reason}` : WITHDRAWN_WORDS.page(day, reason);
      return { id, words, instead: instead && addresses(home).home + instead };
    });
}
