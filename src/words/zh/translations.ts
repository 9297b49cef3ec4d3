import type * as EN from '../en/translations.ts';
import type { Spoken } from '../spoken.ts';

export const TRANSLATION_WORDS: Spoken<typeof EN.TRANSLATION_WORDS> = {
  label: '本文的其他语言版本',
  original: '原文',
  paragraph: (number, language) => `第 ${number} 段：${language}`,
  changedThere: (date) => `（原文于${date}有改动）`,
  changed: (date) => `本译文之后原文有改动，最近一次在${date}：`,
};
