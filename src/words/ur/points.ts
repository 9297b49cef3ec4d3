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
};
