import type * as EN from '../en/links.ts';
import type { Spoken } from '../spoken.ts';

export const LINK_WORDS: Spoken<typeof EN.LINK_WORDS> = {
  menu: (number) => `第${number}段落へのリンク`,
  copy: 'リンクをコピー',
  copyShare: 'チャット用リンクをコピー',
  shareMeaning: 'チャットにプレビューが表示されます。',
  cite: '引用・埋め込み',
  citeNote: 'この注を引用',
  copyWords: '選択した語句へのリンクをコピー',
  copyNote: 'この注へのリンクをコピー',
  copied: (number) => `第${number}段落へのリンクをコピーしました。`,
  shareCopied: (number) => `第${number}段落へのチャット用リンクをコピーしました。`,
  wordsCopied: '選択した語句へのリンクをコピーしました。',
  noteCopied: 'この注へのリンクをコピーしました。',
  close: '閉じる',
  byHand: 'ブラウザーがこのページからのコピーを許可していません。次の文字列を手動でコピーしてください：',
};

export const ARRIVAL_WORDS: Spoken<typeof EN.ARRIVAL_WORDS> = {
  changed: 'このリンクの作成後、この段落は変更されています。',
  until: (number, date) =>
    `このリンクの作成後、第${number}段落は変更されています。${date}までは文章が異なっていました。削除した文字には取り消し線、加えた文字には下線を付しています。`,
  unknown: 'このリンクはこの段落の別の文章に対して作成されたものです。その文章は保存されていません。',
  partSame: 'リンク先の語句に変更はありません。',
  partChanged: 'リンク先の語句の一部が変更されています。元の語句：',
  partGone: 'リンク先の語句はなくなりました。元の語句：',
  partMoved: 'リンク先の語句の現在の位置：',
  changes: 'この記事のすべての変更',
  close: '閉じる',
};
