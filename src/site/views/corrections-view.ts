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
}

function correctionLine(article: Article, correction: Correction, { addresses }: RenderContext): CorrectionLine {
  const { date, paragraph, claim, sentence } = correction;
  return {
    date,
    when: formatDate(date),
    article: article.meta.title,
    name: ARTICLE_WORDS.paragraphTitle(paragraph.slice(1)),
    href: addresses.paragraph(article.id, paragraph),
    sentence,
    note: claim && addresses.note(article.id, claim),
  };
}

/** The corrections of some articles, the newest first. */
export function correctionLines(articles: readonly Article[], context: RenderContext): CorrectionLine[] {
  return articles
    .flatMap((article) => article.meta.corrections.map((correction) => correctionLine(article, correction, context)))
    .sort((a, b) => b.date.localeCompare(a.date));
}
