// What may weigh how much, for any edition: what a reader fetches grows only with what there is to read.
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/** What an article page holds that weighs. */
export interface Weighing {
  notes: number;
  cards: number;
  /** Charts of tables, and recordings with their words. */
  figures?: number;
}

/** An article page, HTML with its style, packed by Brotli: so many bytes, and so many more for each thing in it. */
export const articleBudget = ({ notes, cards, figures = 0 }: Weighing): number =>
  9_000 + 300 * (notes + cards) + 600 * figures;

/** What a host sends in its first answer, before it hears from the reader again. */
export const FIRST_SCREEN = 14_600;
/** All that an article runs before a search, packed by Brotli. */
export const SCRIPT = 8_192;
/** Of an inline script, which is run before the page is painted: signs. */
export const INLINE = 1_500;
/** The HTML of the page of a version, of up to 1,500 words: bytes. */
export const VERSION = 15_000;
/** The HTML of any page, at 1,000 articles: signs. */
export const ANY_PAGE = 300_000;
/** All faces. */
export const FONTS = 95_000;
/** All that is fetched up to the first result of a search, packed by gzip, by the number of articles. */
export const firstSearchBudget = (articles: number): number => (articles >= 1_000 ? 135_000 : 110_000);

/** Bytes as a host sends them. */
export const brotli = (bytes: Uint8Array | string): Buffer =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

/** What a reader has of a page when its first screen is there. */
export const beginningOf = (html: string): string =>
  brotliDecompressSync(brotli(html).subarray(0, FIRST_SCREEN), {
    finishFlush: constants.BROTLI_OPERATION_FLUSH,
  }).toString('utf8');
