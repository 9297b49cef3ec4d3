import type * as EN from '../en/moved.ts';
import type { Spoken } from '../spoken.ts';

export const MOVED_WORDS: Spoken<typeof EN.MOVED_WORDS> = {
  title: (name) => `${name}：地址已变更`,
  description: (name) => `“${name}”现在使用新地址。`,
  goOn: '前往',
};
