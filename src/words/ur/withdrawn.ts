import type * as EN from '../en/withdrawn.ts';
import type { Spoken } from '../spoken.ts';

export const WITHDRAWN_WORDS: Spoken<typeof EN.WITHDRAWN_WORDS> = {
  title: 'ہٹا دیا گیا',
  heading: 'واپس لیا گیا',
  page: (day, reason) => `جو یہاں تھا وہ ${day} کو ہٹا دیا گیا۔ ${reason}`,
  part: (id, day) => `${id} ${day} کو ہٹا دیا گیا۔`,
  instead: 'اس کے بجائے دیکھیں',
  home: 'پہلے صفحے پر',
};
