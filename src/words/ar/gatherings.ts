import type * as EN from '../en/gatherings.ts';
import type { Spoken } from '../spoken.ts';

export const GATHERING_WORDS: Spoken<typeof EN.GATHERING_WORDS> = {
  sections: { one: 'القسم', many: 'الأقسام' },
  series: { one: 'السلسلة', many: 'السلاسل' },
  tags: { one: 'الوسم', many: 'الوسوم' },
  part: (n) => `الجزء ${n}`,
  partOf: (n, all) => `الجزء ${n} من ${all} في السلسلة`,
  before: 'السابق',
  after: 'التالي',
};
