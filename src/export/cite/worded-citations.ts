import { escaped } from '../../addresses/range/escaped.ts';
import { type Citations, NUMBER } from '../../addresses/range/fill-citations.ts';
import type { Article } from '../../model/edition.ts';
import { bylineOf } from '../../words/byline-of.ts';
import { CITE_WORDS } from '../../words/en/cite.ts';
import { formatDate } from '../../words/format-date.ts';

/** Signs that Markdown would take for its own. */
const plainInMarkdown = (text: string) => text.replace(/[\\`*_[\]<>&]/g, '\\$&');

/** A place in an article cited in words: as text, as Markdown and as HTML. `url` is its whole address. */
export function wordedCitations(
  { meta }: Article,
  edition: string,
  url: string,
): Pick<Citations, 'plain' | 'markdown' | 'html'> {
  const { title, updated, published } = meta;
  const byline = bylineOf(meta, edition);
  const date = CITE_WORDS.version(formatDate(updated ?? published));
  const own = byline !== edition;
  const rest = `¶ ${NUMBER}, ${date}`;
  const [by, words] = [plainInMarkdown(byline), plainInMarkdown(title)];
  return {
    plain: `${byline}, “${title}”, ${own ? `${edition}, ` : ''}${rest}, ${url}`,
    markdown: `${by}, [“${words}”](${url}), ${own ? `*${edition}*, ` : ''}${rest}`,
    html: `${escaped(byline)}, <a href="${escaped(url)}">“${escaped(title)}”</a>, ${own ? `<cite>${edition}</cite>, ` : ''}${rest}`,
  };
}
