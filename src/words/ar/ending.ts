import type { RatingTerm } from '../../model/vocabulary/vocabulary.ts';
import type * as EN from '../en/ending.ts';
import { listed } from '../listed.ts';
import type { Spoken } from '../spoken.ts';
import { count } from './count.ts';

const GROUPS: Record<RatingTerm['group'], string> = {
  'borne-out': 'ثبتت صحته',
  mixed: 'صحيح جزئيًا أو محل خلاف',
  'went-wrong': 'لم يصح',
  open: 'لم يُحسم',
};

const list = /* @__PURE__ */ listed('ar');

export const ENDING_WORDS: Spoken<typeof EN.ENDING_WORDS> = {
  label: 'بعد النص',
  later: 'ما عُرف لاحقًا',
  score: 'حصيلة ادعاءاته',
  scored: (claims, groups) =>
    `${count(claims, { zero: 'لا ادعاءات مقيَّمة', one: 'من ادعاء مقيَّم واحد', two: 'من ادعاءين مقيَّمين', few: 'من # ادعاءات مقيَّمة', many: 'من # ادعاءً مقيَّمًا', other: 'من # ادعاء مقيَّم' })}: ${groups.map((one) => `${one.claims} ${GROUPS[one.group]}`).join('، ')}.`,
  wrong: 'ما لم يصح',
  share: 'الاقتباس والمشاركة',
  address: 'عنوانه:',
  cite: 'كيف يُستشهد به وبكل فقرة',
  next: 'اقرأ بعده',
  shared: (names) => `يتناول أيضًا ${list(names)}`,
};
