import type * as EN from '../en/gatherings.ts';
import type { Spoken } from '../spoken.ts';

export const GATHERING_WORDS: Spoken<typeof EN.GATHERING_WORDS> = {
  sections: { one: '栏目', many: '栏目' },
  series: { one: '系列', many: '系列' },
  tags: { one: '标签', many: '标签' },
  part: (n) => `第 ${n} 部分`,
  partOf: (n, all) => `系列共 ${all} 部分，本文为第 ${n} 部分`,
  before: '上一篇',
  after: '下一篇',
};
