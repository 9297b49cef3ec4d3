import type { Span } from '../../../addresses/asked/spans.ts';
import { type CitationData, citePlace } from '../../../addresses/cite/cite-place.ts';
import { CITE_WORDS } from '../../../words/en/cite.ts';
import { POINT_WORDS } from '../../../words/en/points.ts';
import { SPAN_WORDS } from '../../../words/en/spans.ts';
import { pageAddress } from './page-address.ts';
import { showCitations } from './show-citations.ts';
import { spanParagraphs } from './span-paragraphs.ts';
import { paragraphWords } from './words.ts';

/** What the build writes for the citations of an article. */
interface CitationsFile {
  article: CitationData;
  /** For each claim the number of its paragraph. */
  claims: Record<string, string>;
}

const page = () => location.pathname.replace(/\/(?:index\.html)?$/, '');

/** What is cited if that is not the whole of one place: its address, and a name for it. */
export interface CitedPoint {
  address: string;
  name: string;
  /** The paragraphs that are cited together. */
  spans?: readonly Span[];
  /** What of them, in words, as citations have it: “sentence 2”. */
  within?: string | undefined;
  /** The words that are quoted, if they are not those of the whole paragraphs. */
  words?: string;
}

/** Words of what is cited: of a paragraph or of several, the gist of a note, the caption of a figure. */
function wordsAt(place: Element, point?: CitedPoint): string {
  if (point?.words) return point.words.replace(/\n{2,}/g, '\n\n').trim();
  if (point?.spans) {
    return spanParagraphs(point.spans)
      .map((one) => paragraphWords(one).text)
      .join('\n\n');
  }
  const note = place.closest('.note');
  if (note) return (note.querySelector('.gist')?.textContent ?? '').trim();
  const caption = place.matches('figure') && place.querySelector('figcaption');
  return caption ? (caption.textContent ?? '').trim() : paragraphWords(place).text;
}

function titleOf(number: string | undefined, point?: CitedPoint): string {
  if (point?.within || /^[a-z]/.test(number ?? '')) return POINT_WORDS.citePoint;
  if (number === undefined) return CITE_WORDS.note;
  return /[–,]/.test(number) ? SPAN_WORDS.citeNumbers(number) : CITE_WORDS.paragraph(number);
}

/**
 * Opens the citations of a paragraph, figure or note, by its id, or of a point in it. Without the data the reader is
 * sent to the page that has those of the whole places.
 */
export async function openCitations(
  opener: HTMLElement,
  id: string,
  number?: string,
  point?: CitedPoint,
): Promise<void> {
  const place = document.getElementById(id);
  const response = await fetch(`${page()}.cite.json`).catch(() => undefined);
  if (!place || !response?.ok) return location.assign(`${page()}/cite/#${id}`);
  const data: CitationsFile = await response.json();
  const at = number ?? data.claims[id.replace(/^note-/, '')] ?? '';
  const address = point?.address ?? new URL(`#${id}`, pageAddress()).href;
  const citations = citePlace(data.article, pageAddress(), {
    number: at,
    id: point?.name ?? id,
    within: point?.within,
    address: point?.address,
  });
  showCitations(opener, { title: titleOf(number, point), citations, words: wordsAt(place, point), address });
}
