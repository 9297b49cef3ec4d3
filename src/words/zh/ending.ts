import type { RatingTerm } from '../../model/vocabulary/vocabulary.ts';
import type * as EN from '../en/ending.ts';
import { listed } from '../listed.ts';
import type { Spoken } from '../spoken.ts';
import { count } from './count.ts';

const GROUPS: Record<RatingTerm['group'], string> = {
  'borne-out': '项得到证实',
  mixed: '项部分正确或有争议',
  'went-wrong': '项不成立',
  open: '项未定',
};

const list = /* @__PURE__ */ listed('zh-Hans');

export const ENDING_WORDS: Spoken<typeof EN.ENDING_WORDS> = {
  label: '正文之后',
  later: '后来得知的事',
  score: '主张核查结果',
  scored: (claims, groups) =>
    `${count(claims, { other: '已评定的 # 项主张中' })}：${groups.map((one) => `${one.claims} ${GROUPS[one.group]}`).join('，')}。`,
  wrong: '不成立的主张',
  share: '引用与分享',
  address: '地址：',
  cite: '如何引用本文及各段',
  next: '接着读',
  shared: (names) => `也谈到${list(names)}`,
};
