import type * as EN from '../en/versions.ts';
import type { Spoken } from '../spoken.ts';

export const VERSION_WORDS: Spoken<typeof EN.VERSION_WORDS> = {
  name: (date, number) => (number ? `${date}第${number}版` : date),
  title: (article, name) => `${article}：${name}の版`,
  deck: (name) => `${name}時点の文章。注は含みません。`,
  current: '現在の記事の文章です。',
  former: 'その後、記事は変更されています。',
  read: '記事を読む',
  compare: '現在の文章と比較',
  compareWith: '比較する版：',
  compareNow: '現在の文章',
  compareAny: '他の版と比較',
  choose: '選択',
  anyNeedsScript: '各版は次の版および現在の文章と比較できます。その他の二つの版を比較するにはJavaScriptが必要です。',
  thatVersion: 'この版を読む',
  text: 'プレーンテキスト',
  check: '文章のSHA-256：',
  list: '版の一覧',
  listDeck: '各日付以降の記事の文章。それぞれに変わらないアドレスがあります。',
  isCurrent: '現在の版',
  since: (name) => `${name}の版以降の変更`,
  between: (name, until) => `${name}の版から${until}の版までの変更`,
  laterVersion: '後の版を読む',
  sinceDeck: '削除した文字には取り消し線、加えた文字には下線。',
  same: '変更はありません。',
};
