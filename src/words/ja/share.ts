import type * as EN from '../en/share.ts';
import type { Spoken } from '../spoken.ts';

export const SHARE_WORDS: Spoken<typeof EN.SHARE_WORDS> = {
  title: (number, title) => `「${title}」¶ ${number}`,
  gone: (number, title) => `「${title}」¶ ${number}（削除済み）`,
  read: '記事の中で読む',
  readArticle: '記事を読む',
  readOther: (number) => `文章の統合先の¶ ${number}を読む`,
  tooMany: (paragraphs, most) =>
    `共有用ページは作成していません。サイト全体で${paragraphs}段落あり、edition.yamlのsharePages.upTo（${most}）を超えています。`,
  tooLong: (article, paragraphs, most) =>
    `${article}の共有用ページは作成していません。${paragraphs}段落あり、edition.yamlのsharePages.upToInArticle（${most}）を超えています。`,
};
