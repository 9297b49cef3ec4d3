import type { ResolvedSpan } from '../../../addresses/asked/resolve-span.ts';
import { lightRanges } from '../light-ranges.ts';
import { spanParagraphs } from './span-paragraphs.ts';
import { paragraphWords, rangeOf } from './words.ts';
import './adopt-style.ts';

type Shown = ResolvedSpan['shown'][number];

/** The ranges of the page that a span takes up, one for each of its paragraphs. */
function rangesOf({ first, last }: Shown): { paragraph: HTMLElement; range: Range }[] {
  return spanParagraphs([{ first: first.id, last: last.id }]).flatMap((paragraph) => {
    const words = paragraphWords(paragraph);
    const start = paragraph.id === first.id ? (first.at ?? 0) : 0;
    const end = paragraph.id === last.id ? (last.at ?? words.text.length) : words.text.length;
    const range = rangeOf(words, start, end);
    return range ? [{ paragraph, range }] : [];
  });
}

/**
 * Lights all of some spans, be they over several paragraphs, and goes to the first; resolves to the paragraphs. They
 * stay lit until another place of the page is gone to.
 */
export function lightSpans(shown: readonly Shown[], go: boolean): HTMLElement[] {
  const lit = shown.flatMap(rangesOf);
  const paragraphs = lit.map(({ paragraph }) => paragraph);
  const [first] = paragraphs;
  if (!first) return [];
  if (go && location.hash !== `#${first.id}`) location.replace(`#${first.id}`);
  if (!('highlights' in CSS)) return paragraphs;
  lightRanges(
    'linked',
    lit.map(({ range }) => range),
  );
  for (const paragraph of paragraphs) paragraph.classList.add('in-part');
  const end = () => {
    if (location.hash === `#${first.id}`) return;
    removeEventListener('hashchange', end);
    CSS.highlights.delete('linked');
    for (const paragraph of paragraphs) paragraph.classList.remove('in-part');
  };
  addEventListener('hashchange', end);
  return paragraphs;
}
