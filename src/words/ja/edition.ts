import type * as EN from '../en/edition.ts';
import type { Spoken } from '../spoken.ts';

export const EDITION_WORDS: Spoken<typeof EN.EDITION_WORDS> = {
  name: 'Postil',
  tagline: '背景とともに読む記事',
  description: '記事を背景とともに公開。登場するのは誰か、主張の根拠は何か、その後何が明らかになったか。',
};
