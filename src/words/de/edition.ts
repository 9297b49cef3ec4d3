import type * as EN from '../en/edition.ts';
import type { Spoken } from '../spoken.ts';

export const EDITION_WORDS: Spoken<typeof EN.EDITION_WORDS> = {
  name: 'Postil',
  tagline: 'Artikel, gelesen mit ihrem Kontext',
  description:
    'Artikel mit ihrem Kontext: wer wer ist, worauf jede Aussage beruht und was seither bekannt geworden ist.',
};
