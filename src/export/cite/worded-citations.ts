import { escaped } from '../../addresses/range/escaped.ts';
import { type Citations, NUMBER } from '../../addresses/range/fill-citations.ts';
import { SITE } from '../../addresses/site.ts';
import type { Article } from '../../model/edition.ts';
import { CITE_WORDS } from '../../words/cite.ts';
import { formatDate } from '../../words/format-date.ts';

/** Signs that Markdown would take for its own. */
const plainInMarkdown = (text: string) => text.replace(/[\\`*_[\]<>&]/g, '\\$&');

/** A place in an article cited in words: as text, as Markdown and as HTML. `url` is its whole address. */
export function wordedCitations({ meta }: Article, url: string): Pick<Citations, 'plain' | 'markdown' | 'html'> {
  const { byline, title, updated, published } = meta;
  const date = CITE_WORDS.version(formatDate(updated ?? published));
  const own = byline !== SITE.name;
  const rest = `¶ ${NUMBER}, ${date}`;
  const [by, words] = [plainInMarkdown(byline), plainInMarkdown(title)];
  return {
    plain: `${byline}, “${title}”, ${own ? `${SITE.name}, ` : ''}${rest}, ${url}`,
    markdown: `${by}, [“${words}”](${url}), ${own ? `*${SITE.name}*, ` : ''}${rest}`,
    html: `${escaped(byline)}, <a href="${escaped(url)}">“${escaped(title)}”</a>, ${own ? `<cite>${SITE.name}</cite>, ` : ''}${rest}`,
  };
}
