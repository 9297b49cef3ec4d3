import type * as EN from '../en/reading.ts';
import type { Spoken } from '../spoken.ts';

export const GO_ON_WORDS: Spoken<typeof EN.GO_ON_WORDS> = {
  label: '前回の続き',
  text: (number) => `前回は¶ ${number}まで読みました。`,
  go: '移動',
  close: '閉じる',
};

export const FOLLOW_WORDS: Spoken<typeof EN.FOLLOW_WORDS> = {
  stop: '終了',
  label: (name) => `記事中で${name}に触れている箇所`,
  paragraph: (number, times) => `第${number}段落：${times === 0 ? '言及なし' : `${times}回`}`,
};

export const FILTER_WORDS: Spoken<typeof EN.FILTER_WORDS> = {
  claims: (shown, all) => `主張${all}件のうち${shown}件`,
  works: (shown, all) => `文献${all}件のうち${shown}件`,
};

export const CONTENTS_WORDS: Spoken<typeof EN.CONTENTS_WORDS> = {
  label: '目次',
  follow: '追う',
  nobody: 'なし',
  link: (number) => `¶ ${number}へのリンクをコピー`,
  share: (number) => `¶ ${number}を共有`,
  cite: (number) => `¶ ${number}を引用`,
};
