import type * as EN from '../en/reading.ts';
import type { Spoken } from '../spoken.ts';

export const GO_ON_WORDS: Spoken<typeof EN.GO_ON_WORDS> = {
  label: '上次读到之处',
  text: (number) => `上次读到 ¶ ${number}。`,
  go: '前往',
  close: '关闭',
};

export const FOLLOW_WORDS: Spoken<typeof EN.FOLLOW_WORDS> = {
  stop: '停止',
  label: (name) => `文中谈到${name}之处`,
  paragraph: (number, times) => `第 ${number} 段：${times === 0 ? '未提及' : `${times} 次`}`,
};

export const FILTER_WORDS: Spoken<typeof EN.FILTER_WORDS> = {
  claims: (shown, all) => `${all} 项主张中的 ${shown} 项`,
  works: (shown, all) => `${all} 种文献中的 ${shown} 种`,
};

export const CONTENTS_WORDS: Spoken<typeof EN.CONTENTS_WORDS> = {
  label: '目录',
  follow: '跟随',
  nobody: '无',
  link: (number) => `复制 ¶ ${number} 的链接`,
  share: (number) => `分享 ¶ ${number}`,
  cite: (number) => `引用 ¶ ${number}`,
};
