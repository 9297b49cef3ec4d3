import type * as EN from '../en/withdrawn.ts';
import type { Spoken } from '../spoken.ts';

export const WITHDRAWN_WORDS: Spoken<typeof EN.WITHDRAWN_WORDS> = {
  title: '公開終了',
  heading: '取り下げ',
  page: (day, reason) => `ここにあった内容は${day}に公開を終了しました。${reason}`,
  part: (id, day) => `${id}は${day}に公開を終了しました。`,
  instead: '代わりに',
  home: 'トップページへ',
};
