import type * as EN from '../en/client.ts';
import type { Spoken } from '../spoken.ts';

export const CLIENT_WORDS: Spoken<typeof EN.CLIENT_WORDS> = {
  here: '此处',
  back: (name) => `返回${name}`,
  close: '关闭',
  display: { button: 'Aa', title: '显示：颜色、文字和标记' },
  place: (number, last) => `¶ ${number} / ${last}`,
  follow: { start: '在文中追踪', brief: '追踪' },
};
