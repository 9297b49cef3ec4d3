import type { RatingTerm } from '../../model/vocabulary/vocabulary.ts';
import type * as EN from '../en/ending.ts';
import { listed } from '../listed.ts';
import type { Spoken } from '../spoken.ts';
import { count } from './count.ts';

const GROUPS: Record<RatingTerm['group'], string> = {
  'borne-out': 'درست ثابت',
  mixed: 'جزوی درست یا متنازع',
  'went-wrong': 'غلط ثابت',
  open: 'غیر طے شدہ',
};

const list = /* @__PURE__ */ listed('ur');

export const ENDING_WORDS: Spoken<typeof EN.ENDING_WORDS> = {
  label: 'متن کے بعد',
  later: 'بعد میں کیا معلوم ہوا',
  score: 'دعوے کیسے نکلے',
  scored: (claims, groups) =>
    `${count(claims, { one: 'جانچا گیا # دعویٰ', other: 'جانچے گئے # دعووں میں سے' })}: ${groups.map((one) => `${one.claims} ${GROUPS[one.group]}`).join('، ')}۔`,
  wrong: 'کیا غلط نکلا',
  share: 'حوالہ اور اشتراک',
  address: 'اس کا پتا:',
  cite: 'اس کا اور ہر پیراگراف کا حوالہ کیسے دیں',
  next: 'آگے پڑھیے',
  shared: (names) => `اس میں بھی ذکر ہے: ${list(names)}`,
};
