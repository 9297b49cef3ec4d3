import type { Version } from './edit-script.ts';
import type { Landing } from './score.ts';

/** Where a link made for the first version leads in the last, by other ways of naming a paragraph. */
export type Rival = (first: readonly string[], last: readonly string[]) => Landing[];

const textsOf = ({ blocks }: Version): string[] => blocks.map(({ text }) => text);

/** `#p4` is the fourth paragraph. */
const byPosition: Rival = (first, last) => first.map((_, at) => (at < last.length ? at : undefined));

/** The hash of the text names it; of equal ones the first. */
const byHash: Rival = (first, last) =>
  first.map((text) => {
    const at = last.indexOf(text);
    return at < 0 ? undefined : at;
  });

/** The first five words name it, with a number where several begin alike. */
const bySlug: Rival = (first, last) => {
  const slugs = (texts: readonly string[]) => {
    const seen = new Map<string, number>();
    return texts.map((text) => {
      const slug = (text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).slice(0, 5).join('-');
      const count = (seen.get(slug) ?? 0) + 1;
      seen.set(slug, count);
      return count === 1 ? slug : `${slug}-${count}`;
    });
  };
  const now = slugs(last);
  return slugs(first).map((slug) => {
    const at = now.indexOf(slug);
    return at < 0 ? undefined : at;
  });
};

/** The place where a text ends with the fewest differences from `quote` (Sellers 1980), and how many they are. */
function nearestEnd(text: string, quote: string): { end: number; errors: number } {
  const column = Uint16Array.from({ length: quote.length + 1 }, (_, row) => row);
  let best = { end: 0, errors: quote.length };
  for (let at = 1; at <= text.length; at++) {
    const letter = text.charCodeAt(at - 1);
    let diagonal = 0;
    for (let row = 1; row <= quote.length; row++) {
      const up = column[row] as number;
      const changed = diagonal + (quote.charCodeAt(row - 1) === letter ? 0 : 1);
      diagonal = up;
      column[row] = Math.min(changed, up + 1, (column[row - 1] as number) + 1);
    }
    const errors = column[quote.length] as number;
    if (errors < best.errors) best = { end: at, errors };
  }
  return best;
}

/**
 * As Hypothesis does: the quote wherever it is, nearest to its old place; else the least different, up to half of it.
 */
const byQuote: Rival = (first, last) => {
  const whole = last.join('\n');
  const starts = last.map((_, at) => last.slice(0, at).reduce((sum, text) => sum + text.length + 1, 0));
  const paragraphAt = (offset: number) => starts.findLastIndex((start) => start <= offset);
  let offset = 0;
  return first.map((text) => {
    const expected = offset;
    offset += text.length + 1;
    const exact: number[] = [];
    for (let at = whole.indexOf(text); at >= 0; at = whole.indexOf(text, at + 1)) exact.push(at);
    const [nearest] = exact.sort((a, b) => Math.abs(a - expected) - Math.abs(b - expected));
    if (nearest !== undefined) return paragraphAt(nearest + text.length / 2);
    const { end, errors } = nearestEnd(whole, text);
    return errors > Math.min(256, text.length / 2) ? undefined : paragraphAt(Math.max(0, end - text.length / 2));
  });
};

const across =
  (rival: Rival) =>
  (history: readonly Version[]): Landing[] =>
    rival(textsOf(history[0] as Version), textsOf(history.at(-1) as Version));

/** The other ways, by name, each over a whole history. */
export const RIVALS = {
  'positional ids': across(byPosition),
  'text hashes': across(byHash),
  'first-words slugs': across(bySlug),
  'fuzzy quote search': across(byQuote),
};
