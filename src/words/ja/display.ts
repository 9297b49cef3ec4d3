import type * as EN from '../en/display.ts';
import type { Spoken } from '../spoken.ts';

export const DISPLAY_WORDS: Spoken<typeof EN.DISPLAY_WORDS> = {
  title: '表示',
  theme: { legend: '配色', values: ['端末の設定', 'ライト', 'ダーク'] },
  size: { legend: '文字', values: ['小', '標準', '大', '特大'] },
  width: { legend: '行の長さ', values: ['短い', '標準', '長い'] },
  marks: {
    legend: '印',
    values: ['あり', 'なし'],
    note: 'なし：名前にリンクが付かず、注の番号も本文に出ません。読み上げに適した文章になります。',
  },
  keys: {
    legend: 'キー操作',
    values: ['一文字キー', 'なし'],
    note: 'なし：文字や記号のキーを単独で押しても何も起きません。音声入力や誤操作で動くのを防ぎます。',
  },
};
