import type { RatingTerm } from '../../model/vocabulary/vocabulary.ts';
import type * as EN from '../en/ending.ts';
import { listed } from '../listed.ts';
import type { Spoken } from '../spoken.ts';
import { count } from './count.ts';

const GROUPS: Record<RatingTerm['group'], string> = {
  'borne-out': '裏付けあり',
  mixed: '一部正しい・異論あり',
  'went-wrong': '誤り',
  open: '未確定',
};

const list = /* @__PURE__ */ listed('ja');

export const ENDING_WORDS: Spoken<typeof EN.ENDING_WORDS> = {
  label: '本文の後に',
  later: '後に明らかになったこと',
  score: '主張の検証結果',
  scored: (claims, groups) =>
    `${count(claims, { other: '評価済みの主張#件の内訳' })}：${groups.map((one) => `${GROUPS[one.group]}${one.claims}件`).join('、')}。`,
  wrong: '誤っていた主張',
  share: '引用と共有',
  address: 'アドレス：',
  cite: '記事と各段落の引用方法',
  next: '次に読む',
  shared: (names) => `${list(names)}も登場`,
};
