import { embedHtml } from '../addresses/range/embed-html.ts';
import { escaped } from '../addresses/range/escaped.ts';
import type { Addresses } from '../addresses/site.ts';
import type { Article } from '../model/edition.ts';
import { bylineOf } from '../words/byline-of.ts';

/** How large a quotation is at most and at least, in pixels. */
const SIZE = { width: 600, height: 220 };

/**
 * What a page needs that shows a quotation of an article: an oEmbed answer of the type "rich" (https://oembed.com,
 * 2.3.4.4). Its paragraphs have none of their own, which would be as many files again. `home` is the whole address of
 * the site.
 */
export function oembed({ id, meta }: Article, edition: string, addresses: Addresses, home: string): object {
  const address = new URL(addresses.article(id), home).href;
  const by = bylineOf(meta, edition);
  return {
    type: 'rich',
    version: '1.0',
    title: meta.title,
    author_name: by,
    provider_name: edition,
    provider_url: home,
    ...SIZE,
    html: embedHtml(meta.deck, address, `${escaped(by)}, <a href="${address}">“${escaped(meta.title)}”</a>`),
  };
}
