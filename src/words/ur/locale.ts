import type * as EN from '../en/locale.ts';
import type { Spoken } from '../spoken.ts';

export const LOCALE: Spoken<typeof EN.LOCALE> = {
  language: 'ur',
  formats: 'ur-PK',
  citations: 'en-US',
  firstDay: '1',
  colon: ': ',
  semicolon: '؛ ',
};
