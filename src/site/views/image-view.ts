import type { Article, Edition } from '../../model/edition.ts';
import { bylineOf } from '../../words/byline-of.ts';
import { count } from '../../words/en/count.ts';

/** What the image of an article shows, or that of one of its paragraphs. */
export function imageView(id: string, edition: Edition, paragraph?: string) {
  const { meta, ledger, paragraphs, claims } = edition.articleById.get(id) as Article;
  const edited = { edition: edition.settings.name };
  if (paragraph !== undefined) {
    const words = ledger.paragraphs.find((entry) => entry.id === paragraph)?.text ?? '';
    return { ...edited, head: meta.title, words, foot: `¶ ${paragraph.slice(1)}` };
  }
  const numbered = paragraphs.filter(({ number }) => number !== '').length;
  const foot = [count(numbered, 'paragraph'), ...(claims.length > 0 ? [count(claims.length, 'claim')] : [])];
  return {
    ...edited,
    head: meta.kicker ?? bylineOf(meta, edition.settings.name),
    words: meta.title,
    strong: true,
    foot: foot.join(' · '),
  };
}
