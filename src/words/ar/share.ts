import type * as EN from '../en/share.ts';
import type { Spoken } from '../spoken.ts';

export const SHARE_WORDS: Spoken<typeof EN.SHARE_WORDS> = {
  title: (number, title) => `¶ ${number} من «${title}»`,
  gone: (number, title) => `¶ ${number} من «${title}»، محذوفة`,
  read: 'القراءة في المقال',
  readArticle: 'قراءة المقال',
  readOther: (number) => `قراءة ¶ ${number} التي انتقلت إليها كلماتها`,
  tooMany: (paragraphs, most) =>
    `لا صفحات مشاركة: عدد الفقرات ${paragraphs}، أكثر من sharePages.upTo في edition.yaml (${most}).`,
  tooLong: (article, paragraphs, most) =>
    `لا صفحات مشاركة للمقال ${article}: عدد فقراته ${paragraphs}، أكثر من sharePages.upToInArticle في edition.yaml (${most}).`,
};
