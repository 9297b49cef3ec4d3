import type * as EN from '../en/translations.ts';
import type { Spoken } from '../spoken.ts';

export const TRANSLATION_WORDS: Spoken<typeof EN.TRANSLATION_WORDS> = {
  label: 'この文章のほかの言語版',
  original: '原文',
  paragraph: (number, language) => `第${number}段落：${language}`,
  changedThere: (date) => `（原文は${date}に変更）`,
  changed: (date) => `この翻訳の後に原文が変わった箇所（最新は${date}）：`,
};
