import type * as EN from '../en/edition.ts';
import type { Spoken } from '../spoken.ts';

export const EDITION_WORDS: Spoken<typeof EN.EDITION_WORDS> = {
  name: 'Postil',
  tagline: '连同背景一起阅读的文章',
  description: '文章与背景一并发布：人物与组织是谁，每项主张有何依据，此后又有哪些事实公开。',
};
