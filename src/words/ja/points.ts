import type * as EN from '../en/points.ts';
import type { Spoken } from '../spoken.ts';

export const POINT_WORDS: Spoken<typeof EN.POINT_WORDS> = {
  link: (what) => `リンク：${what}`,
  claim: (id) => `主張「${id}」`,
  menu: 'ここへのリンク',
  copied: 'リンクをコピーしました。',
  gone: 'このアドレスが指していたものは、このページにはもうないか、初めからありませんでした。',
  citePoint: 'ここを引用',
  sentence: '一文へのリンク',
  sentences: (number) => `第${number}段落の文`,
  cell: 'セルへのリンク',
  row: '行',
  column: '列',
  emptyCell: 'このセルは空です。',
  cellChanged: (was) => `リンクの作成後に表が変更されました。セルの内容：「${was}」`,
  cellGone: (was) => `リンクの作成後に表が変更され、セルはなくなりました。セルの内容：「${was}」`,
  tableUnknown: 'このリンクは、この表の別の内容に対するものです。その内容は残っていません。',
  factGone: 'このアドレスが指していたものは、この注にはもうないか、初めからありませんでした。',
};
