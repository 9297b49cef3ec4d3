import type * as EN from '../en/locale.ts';
import type { Spoken } from '../spoken.ts';

export const LOCALE: Spoken<typeof EN.LOCALE> = {
  language: 'fr',
  formats: 'fr-FR',
  citations: 'fr-FR',
  firstDay: '1er',
  colon: ' : ',
  semicolon: ' ; ',
};
