import type * as EN from '../en/locale.ts';
import type { Spoken } from '../spoken.ts';

export const LOCALE: Spoken<typeof EN.LOCALE> = {
  language: 'es',
  formats: 'es-ES',
  citations: 'es-ES',
  firstDay: '1',
  colon: ': ',
  semicolon: '; ',
};
