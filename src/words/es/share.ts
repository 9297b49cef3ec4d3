import type * as EN from '../en/share.ts';
import type { Spoken } from '../spoken.ts';

export const SHARE_WORDS: Spoken<typeof EN.SHARE_WORDS> = {
  title: (number, title) => `¶ ${number} de «${title}»`,
  gone: (number, title) => `¶ ${number} de «${title}», suprimido`,
  read: 'Leerlo en el artículo',
  readArticle: 'Leer el artículo',
  readOther: (number) => `Leer ¶ ${number}, adonde pasó su texto`,
  tooMany: (paragraphs, most) =>
    `No hay páginas para compartir: la edición tiene ${paragraphs} párrafos, más que sharePages.upTo en edition.yaml (${most}).`,
  tooLong: (article, paragraphs, most) =>
    `No hay páginas para compartir de ${article}: el artículo tiene ${paragraphs} párrafos, más que sharePages.upToInArticle en edition.yaml (${most}).`,
};
