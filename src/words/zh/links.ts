import type * as EN from '../en/links.ts';
import type { Spoken } from '../spoken.ts';

export const LINK_WORDS: Spoken<typeof EN.LINK_WORDS> = {
  menu: (number) => `第 ${number} 段的链接`,
  copy: '复制链接',
  copyShare: '复制聊天用链接',
  shareMeaning: '在聊天中会显示预览。',
  cite: '引用或嵌入',
  citeNote: '引用本注释',
  copyWords: '复制所选文字的链接',
  copyNote: '复制本注释的链接',
  copied: (number) => `已复制第 ${number} 段的链接。`,
  shareCopied: (number) => `已复制第 ${number} 段的聊天用链接。`,
  wordsCopied: '已复制所选文字的链接。',
  noteCopied: '已复制本注释的链接。',
  close: '关闭',
  byHand: '浏览器不允许本页复制。请手动复制以下文字：',
};

export const ARRIVAL_WORDS: Spoken<typeof EN.ARRIVAL_WORDS> = {
  changed: '自此链接生成后，本段已有修改。',
  until: (number, date) =>
    `自此链接生成后，第 ${number} 段已有修改。${date}之前文字不同：删去的加删除线，新增的加下划线。`,
  unknown: '此链接指向本段的其他文字，该文字未予保存。',
  partSame: '链接所指的文字未变。',
  partChanged: '链接所指的文字有部分已修改。原文为：',
  partGone: '链接所指的文字已不存在。原文为：',
  partMoved: '链接所指的文字现位于',
  changes: '本文的全部修改',
  close: '关闭',
};
