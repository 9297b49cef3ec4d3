import type * as EN from '../en/share.ts';
import type { Spoken } from '../spoken.ts';

export const SHARE_WORDS: Spoken<typeof EN.SHARE_WORDS> = {
  title: (number, title) => `“${title}” کا ¶ ${number}`,
  gone: (number, title) => `“${title}” کا ¶ ${number}، حذف شدہ`,
  read: 'مضمون میں پڑھیں',
  readArticle: 'مضمون پڑھیں',
  readOther: (number) => `¶ ${number} پڑھیں، جہاں اس کے الفاظ گئے`,
  tooMany: (paragraphs, most) =>
    `شیئر کے صفحات نہیں بنے: اشاعت میں ${paragraphs} پیراگراف ہیں، edition.yaml میں sharePages.upTo (${most}) سے زیادہ۔`,
  tooLong: (article, paragraphs, most) =>
    `${article} کے شیئر صفحات نہیں بنے: اس میں ${paragraphs} پیراگراف ہیں، edition.yaml میں sharePages.upToInArticle (${most}) سے زیادہ۔`,
};
