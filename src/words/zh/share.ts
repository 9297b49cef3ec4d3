import type * as EN from '../en/share.ts';
import type { Spoken } from '../spoken.ts';

export const SHARE_WORDS: Spoken<typeof EN.SHARE_WORDS> = {
  title: (number, title) => `《${title}》¶ ${number}`,
  gone: (number, title) => `《${title}》¶ ${number}，已删去`,
  read: '在文章中阅读',
  readArticle: '阅读文章',
  readOther: (number) => `阅读 ¶ ${number}，文字已并入其中`,
  tooMany: (paragraphs, most) =>
    `未生成分享页：本站有 ${paragraphs} 段，超过 edition.yaml 中的 sharePages.upTo（${most}）。`,
  tooLong: (article, paragraphs, most) =>
    `未生成 ${article} 的分享页：该文有 ${paragraphs} 段，超过 edition.yaml 中的 sharePages.upToInArticle（${most}）。`,
};
