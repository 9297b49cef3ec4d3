import type * as EN from '../en/locale.ts';
import type { Spoken } from '../spoken.ts';

export const LOCALE: Spoken<typeof EN.LOCALE> = {
  language: 'ja',
  formats: 'ja-JP',
  citations: 'en-US',
  firstDay: '1',
  colon: '：',
  semicolon: '；',
};
