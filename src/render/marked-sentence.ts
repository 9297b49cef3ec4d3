import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Mention } from '../model/edition.ts';
import type { RenderContext } from './handlers.ts';
import { type NumberLink, numberLink } from './number-link.ts';
import { printElement } from './print-element.ts';

/** A stretch of a text, in UTF-16 units. */
interface Stretch {
  from: number;
  to: number;
}

/**
 * A paragraph (HTML) of a sentence out of its text: each of these names a link, which do not overlap and stand in
 * order; the words of a claim marked, and its noteref right behind them.
 */
export function markedSentence(
  text: string,
  sentence: Stretch,
  claim: Stretch,
  names: readonly Mention[],
  noteref: NumberLink,
  context: RenderContext,
): string {
  const linked = (from: number, to: number): ElementContent[] => {
    const within = names.filter(({ start, end }) => start >= from && end <= to);
    const ends = [from, ...within.map(({ end }) => end)];
    const links = within.flatMap(({ start, end, entity }, index): ElementContent[] => [
      { type: 'text', value: text.slice(ends[index], start) },
      h('a.mention', { href: context.addresses.entity(entity) }, text.slice(start, end)),
    ]);
    return [...links, { type: 'text', value: text.slice(ends.at(-1), to) }];
  };
  const paragraph = h('p', [
    ...linked(sentence.from, claim.from),
    h('span.claim', linked(claim.from, claim.to)),
    numberLink(noteref),
    ...linked(claim.to, sentence.to),
  ]);
  return printElement(paragraph);
}
