/** Words of the pages of single paragraphs. */
export const SHARE_WORDS = {
  title: (number: string, title: string) => `¶ ${number} of “${title}”`,
  gone: (number: string, title: string) => `¶ ${number} of “${title}”, taken out`,
  read: 'Read it in the article',
  readArticle: 'Read the article',
  readOther: (number: string) => `Read ¶ ${number}, where its words went`,
  tooMany: (paragraphs: number, most: number) =>
    `No share pages: the edition has ${paragraphs} paragraphs, more than sharePages.upTo in edition.yaml (${most}).`,
  tooLong: (article: string, paragraphs: number, most: number) =>
    `No share pages of ${article}: it has ${paragraphs} paragraphs, more than sharePages.upToInArticle in edition.yaml (${most}).`,
} as const;
