import type { RangeIn } from '../../../annotate/find-quote.ts';
import { printedOffsets } from '../../../export/annotations/printed-offsets.ts';
import type { Article } from '../../../model/edition.ts';

/** Where a place of an article stands in the text that its page has, in UTF-16 units; undefined outside that text. */
export function printedAt({ paragraphs, html }: Article): (range: RangeIn) => number | undefined {
  const { text: printed, places } = html.text.body;
  const offsets = paragraphs.map(({ id, text }) => {
    const place = places.get(id);
    const within = place && printedOffsets(text, printed.slice(place.start, place.end));
    return within && { from: place.start, within };
  });
  return ({ block, start }) => {
    const known = offsets[block];
    return known && known.from + (known.within[start] as number);
  };
}
