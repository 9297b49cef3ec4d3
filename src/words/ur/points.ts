import type * as EN from '../en/points.ts';
import type { Spoken } from '../spoken.ts';

export const POINT_WORDS: Spoken<typeof EN.POINT_WORDS> = {
  link: (what) => `ربط: ${what}`,
  claim: (id) => `دعویٰ ”${id}“`,
  menu: 'اس کا ربط',
  copied: 'ربط نقل ہو گیا۔',
  gone: 'یہ پتہ جس چیز کا تھا وہ اب اس صفحے پر نہیں، یا کبھی تھی ہی نہیں۔',
  citePoint: 'اس کا حوالہ دیں',
  sentence: 'ایک جملے کا ربط',
  sentences: (number) => `پیراگراف ${number} کے جملے`,
  cell: 'ایک خانے کا ربط',
  row: 'قطار',
  column: 'کالم',
  emptyCell: 'اس خانے میں کچھ نہیں۔',
  cellChanged: (was) => `ربط بننے کے بعد جدول بدل گیا ہے۔ خانے میں یہ تھا: ”${was}“`,
  cellGone: (was) => `ربط بننے کے بعد جدول بدل گیا ہے اور وہ خانہ باقی نہیں۔ اس میں یہ تھا: ”${was}“`,
  tableUnknown: 'یہ ربط اس جدول کے کسی اور متن کا تھا، جو محفوظ نہیں۔',
  factGone: 'یہ پتہ جس چیز کا تھا وہ اب اس حاشیے میں نہیں، یا کبھی تھی ہی نہیں۔',
};
