import type * as EN from '../en/share.ts';
import type { Spoken } from '../spoken.ts';

export const SHARE_WORDS: Spoken<typeof EN.SHARE_WORDS> = {
  title: (number, title) => `¶ ${number} de « ${title} »`,
  gone: (number, title) => `¶ ${number} de « ${title} », supprimé`,
  read: 'Le lire dans l’article',
  readArticle: 'Lire l’article',
  readOther: (number) => `Lire ¶ ${number}, où son texte est passé`,
  tooMany: (paragraphs, most) =>
    `Pas de pages de partage : l’édition a ${paragraphs} paragraphes, plus que sharePages.upTo dans edition.yaml (${most}).`,
  tooLong: (article, paragraphs, most) =>
    `Pas de pages de partage pour ${article} : l’article a ${paragraphs} paragraphes, plus que sharePages.upToInArticle dans edition.yaml (${most}).`,
};
