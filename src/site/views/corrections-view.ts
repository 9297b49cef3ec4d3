import { authorsOf } from '../../export/authors-of.ts';
import type { Author } from '../../model/author.ts';
import type { Correction } from '../../model/correction.ts';
import type { Article } from '../../model/edition.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { ARTICLE_WORDS } from '../../words/en/article.ts';
import { formatDate } from '../../words/format-date.ts';

/** A correction as it is listed. */
export interface CorrectionLine {
  date: string;
  when: string;
  article: string;
  /** "¶ 4" and its address. */
  name: string;
  href: string;
  sentence: string;
  /** The address of the note of the claim that was wrong. */
  note: string | undefined;
  /** What no other correction has: its address, its day, and the how-manieth it is of both. */
  guid: string;
  authors: readonly Author[];
}

function correctionLine(article: Article, index: number, { addresses, settings }: RenderContext): CorrectionLine {
  const { corrections } = article.meta;
  const correction = corrections[index] as Correction;
  const { date, paragraph, claim, sentence } = correction;
  const before = corrections.slice(0, index).filter((one) => one.date === date && one.paragraph === paragraph);
  return {
    date,
    when: formatDate(date),
    article: article.meta.title,
    name: ARTICLE_WORDS.paragraphTitle(paragraph.slice(1)),
    href: addresses.paragraph(article.id, paragraph),
    sentence,
    note: claim && addresses.note(article.id, claim),
    guid: `articles/${article.id}/#${paragraph} ${date} ${1 + before.length}`,
    authors: authorsOf(article.meta, settings.name),
  };
}

/** The corrections of some articles, the newest first. */
export function correctionLines(articles: readonly Article[], context: RenderContext): CorrectionLine[] {
  return articles
    .flatMap((article) => article.meta.corrections.map((_, index) => correctionLine(article, index, context)))
    .sort((a, b) => b.date.localeCompare(a.date));
}
