import type * as EN from '../en/keys.ts';
import type { Spoken } from '../spoken.ts';

export const KEY_WORDS: Spoken<typeof EN.KEY_WORDS> = {
  title: '按键',
  close: '关闭',
  off: '可在“Aa”中关闭按键。',
  list: [
    ['/', '搜索'],
    ['j', '下一段'],
    ['k', '上一段'],
    ['n', '下一条注释'],
    ['c', '链接本段或所选文字'],
    ['Esc', '关闭'],
    ['?', '本列表'],
  ],
};
