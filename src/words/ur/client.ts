import type * as EN from '../en/client.ts';
import type { Spoken } from '../spoken.ts';

export const CLIENT_WORDS: Spoken<typeof EN.CLIENT_WORDS> = {
  here: 'یہاں',
  back: (name) => `واپس: ${name}`,
  close: 'بند کریں',
  display: { button: 'Aa', title: 'نمائش: رنگ، متن اور نشانات' },
  place: (number, last) => `${last} میں سے ¶ ${number}`,
  follow: { start: 'پورے متن میں دیکھیں', brief: 'متن میں دیکھیں' },
};
