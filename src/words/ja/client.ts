import type * as EN from '../en/client.ts';
import type { Spoken } from '../spoken.ts';

export const CLIENT_WORDS: Spoken<typeof EN.CLIENT_WORDS> = {
  here: 'この箇所',
  back: (name) => `${name}に戻る`,
  close: '閉じる',
  display: { button: 'Aa', title: '表示：配色、文字、印' },
  place: (number, last) => `¶ ${number} / ${last}`,
  follow: { start: '本文中でたどる', brief: 'たどる' },
};
