import type * as EN from '../en/withdrawn.ts';
import type { Spoken } from '../spoken.ts';

export const WITHDRAWN_WORDS: Spoken<typeof EN.WITHDRAWN_WORDS> = {
  title: 'أُزيل',
  heading: 'سُحب',
  page: (day, reason) => `أُزيل ما كان هنا في ${day}. ${reason}`,
  part: (id, day) => `أُزيل ${id} في ${day}.`,
  instead: 'انظر بدلًا منه',
  home: 'إلى الصفحة الرئيسية',
};
