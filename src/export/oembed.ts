import { embedHtml } from '../addresses/range/embed-html.ts';
import { escaped } from '../addresses/range/escaped.ts';
import type { Addresses } from '../addresses/site.ts';
import type { Article } from '../model/edition.ts';
import { bylineOf } from '../words/byline-of.ts';

/** How large a quotation is at most and at least, in pixels. */
const SIZE = { width: 600, height: 220 };

/**
 * What a page needs that shows a quotation of an article, or of one of its paragraphs: an oEmbed answer of the type
 * "rich" (https://oembed.com, 2.3.4.4). `home` is the whole address of the site.
 */
export function oembed(
  article: Article,
  paragraph: string | undefined,
  edition: string,
  addresses: Addresses,
  home: string,
): object {
  const { id, meta, ledger } = article;
  const whole = (path: string) => new URL(path, home).href;
  const address = whole(paragraph ? addresses.paragraph(id, paragraph) : addresses.article(id));
  const words = paragraph ? (ledger.paragraphs.find((entry) => entry.id === paragraph)?.text ?? '') : meta.deck;
  const by = bylineOf(meta, edition);
  const title = paragraph ? `${meta.title}, ¶ ${paragraph.slice(1)}` : meta.title;
  return {
    type: 'rich',
    version: '1.0',
    title,
    author_name: by,
    provider_name: edition,
    provider_url: home,
    ...SIZE,
    html: embedHtml(words, address, `${escaped(by)}, <a href="${address}">“${escaped(title)}”</a>`),
  };
}
