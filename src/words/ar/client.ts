import type * as EN from '../en/client.ts';
import type { Spoken } from '../spoken.ts';

export const CLIENT_WORDS: Spoken<typeof EN.CLIENT_WORDS> = {
  here: 'هنا',
  back: (name) => `العودة إلى ${name}`,
  close: 'إغلاق',
  display: { button: 'Aa', title: 'العرض: الألوان والنص والعلامات' },
  place: (number, last) => `¶ ${number} من ${last}`,
  follow: { start: 'تتبّع في النص', brief: 'تتبّع' },
};
