import type * as EN from '../en/share.ts';
import type { Spoken } from '../spoken.ts';

export const SHARE_WORDS: Spoken<typeof EN.SHARE_WORDS> = {
  title: (number, title) => `¶ ${number} aus „${title}“`,
  gone: (number, title) => `¶ ${number} aus „${title}“, gestrichen`,
  read: 'Im Artikel lesen',
  readArticle: 'Artikel lesen',
  readOther: (number) => `¶ ${number} lesen, wohin der Wortlaut ging`,
  tooMany: (paragraphs, most) =>
    `Keine Teilen-Seiten: Die Ausgabe hat ${paragraphs} Absätze, mehr als sharePages.upTo in edition.yaml (${most}).`,
  tooLong: (article, paragraphs, most) =>
    `Keine Teilen-Seiten für ${article}: Der Artikel hat ${paragraphs} Absätze, mehr als sharePages.upToInArticle in edition.yaml (${most}).`,
};
