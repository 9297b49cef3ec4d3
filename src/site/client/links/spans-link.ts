import { formatSpans, type Span, spanNumbers } from '../../../addresses/asked/spans.ts';
import { checkOf } from '../../../addresses/range/check-of.ts';
import { linkToSpans } from '../../../addresses/range/link-to.ts';
import { textDirectiveOver } from '../../../addresses/range/text-directive.ts';
import { SPAN_WORDS } from '../../../words/en/spans.ts';
import { announce } from '../announce.ts';
import { citeAt } from './cite-at.ts';
import { copy } from './copy.ts';
import { pageAddress } from './page-address.ts';
import { paragraphWords } from './words.ts';
import { wordsBefore } from './words-before.ts';

const wordsOf = (id: string) => {
  const paragraph = document.getElementById(id);
  return paragraph ? paragraphWords(paragraph).text : '';
};

const ahead = (id: string) => {
  const paragraph = document.getElementById(id);
  return paragraph ? wordsBefore(paragraph) : '';
};

/** The whole address of several paragraphs as they now read. */
export function spansLink(spans: readonly Span[]): string {
  const end = (id: string) => ({ id, check: checkOf(wordsOf(id)) });
  const versions = spans.map(({ first, last }) => ({ first: end(first), last: end(last) }));
  const [only] = spans;
  // Of one range the browser itself can show all; of several it would show only the first.
  const directive =
    spans.length === 1 && only && only.first !== only.last
      ? textDirectiveOver(wordsOf(only.first), wordsOf(only.last), ahead(only.first))
      : '';
  return linkToSpans(pageAddress(), versions, directive);
}

/** Copies the link of several paragraphs, or what `as` makes of it. */
export async function copySpans(spans: readonly Span[], as = (link: string) => link): Promise<void> {
  if (await copy(as(spansLink(spans)))) announce(SPAN_WORDS.copied(spanNumbers(spans)));
}

/** Opens the citations of several paragraphs, with their pinpoint. */
export async function citeSpans(opener: HTMLElement, spans: readonly Span[]): Promise<void> {
  const first = spans[0]?.first ?? '';
  const address = spansLink(spans).replace(/:~:.*$/, '');
  await citeAt(opener, first, spanNumbers(spans), { address, name: formatSpans(spans), spans });
}
