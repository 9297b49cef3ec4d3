import type * as EN from '../en/gatherings.ts';
import type { Spoken } from '../spoken.ts';

export const GATHERING_WORDS: Spoken<typeof EN.GATHERING_WORDS> = {
  sections: { one: '欄', many: '欄' },
  series: { one: 'シリーズ', many: 'シリーズ' },
  tags: { one: 'タグ', many: 'タグ' },
  part: (n) => `第${n}回`,
  partOf: (n, all) => `シリーズ全${all}回の第${n}回`,
  before: '前の回',
  after: '次の回',
};
