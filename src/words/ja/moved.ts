import type * as EN from '../en/moved.ts';
import type { Spoken } from '../spoken.ts';

export const MOVED_WORDS: Spoken<typeof EN.MOVED_WORDS> = {
  title: (name) => `${name}：アドレス変更`,
  description: (name) => `「${name}」のアドレスが変わりました。`,
  goOn: '新しいアドレスへ',
};
