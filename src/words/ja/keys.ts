import type * as EN from '../en/keys.ts';
import type { Spoken } from '../spoken.ts';

export const KEY_WORDS: Spoken<typeof EN.KEY_WORDS> = {
  title: 'キー操作',
  close: '閉じる',
  off: 'キー操作は「Aa」で無効にできます。',
  list: [
    ['/', '検索'],
    ['j', '次の段落'],
    ['k', '前の段落'],
    ['n', '次の注'],
    ['c', '段落または選択した語句へのリンク'],
    ['Esc', '閉じる'],
    ['?', 'この一覧'],
  ],
};
