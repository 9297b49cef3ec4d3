import type * as EN from '../en/gatherings.ts';
import type { Spoken } from '../spoken.ts';

export const GATHERING_WORDS: Spoken<typeof EN.GATHERING_WORDS> = {
  sections: { one: 'شعبہ', many: 'شعبے' },
  series: { one: 'سلسلہ', many: 'سلسلے' },
  tags: { one: 'ٹیگ', many: 'ٹیگ' },
  part: (n) => `حصہ ${n}`,
  partOf: (n, all) => `سلسلے کے ${all} میں سے حصہ ${n}`,
  before: 'اس سے پہلے',
  after: 'اس کے بعد',
};
