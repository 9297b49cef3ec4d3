import type * as EN from '../en/locale.ts';
import type { Spoken } from '../spoken.ts';

export const LOCALE: Spoken<typeof EN.LOCALE> = {
  language: 'de',
  formats: 'de-DE',
  citations: 'de-DE',
  firstDay: '1',
  colon: ': ',
  semicolon: '; ',
};
