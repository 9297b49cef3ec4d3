import type * as EN from '../en/points.ts';
import type { Spoken } from '../spoken.ts';

export const POINT_WORDS: Spoken<typeof EN.POINT_WORDS> = {
  link: (what) => `链接：${what}`,
  claim: (id) => `主张“${id}”`,
  menu: '此处的链接',
  copied: '链接已复制。',
  gone: '此地址所指的内容已不在本页，或从未在此。',
  citePoint: '引用此处',
  sentence: '链接一个句子',
  sentences: (number) => `第 ${number} 段的句子`,
};
