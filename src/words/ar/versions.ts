import type * as EN from '../en/versions.ts';
import type { Spoken } from '../spoken.ts';

export const VERSION_WORDS: Spoken<typeof EN.VERSION_WORDS> = {
  name: (date, number) => (number ? `${date}، النسخة ${number}` : date),
  title: (article, name) => `${article}: نسخة ${name}`,
  deck: (name) => `النص كما كان في ${name}، بلا حواشيه.`,
  current: 'هذا هو نص المقال الآن.',
  former: 'تغيّر المقال منذ ذلك الحين.',
  read: 'قراءة المقال',
  compare: 'المقارنة بالنص الحالي',
  compareWith: 'المقارنة مع:',
  compareNow: 'النص الحالي',
  compareAny: 'المقارنة بأي نسخة أخرى',
  choose: 'اختر واحدة',
  anyNeedsScript: 'كل نسخة مقارنة بالتي تليها وبالحالية؛ أما مقارنة أي نسختين أخريين فتحتاج إلى JavaScript.',
  thatVersion: 'قراءة تلك النسخة',
  text: 'كلماته نصًا عاديًا',
  check: 'SHA-256 لكلماته:',
  list: 'النسخ',
  listDeck: 'ما قاله المقال من كل يوم فصاعدًا، كل نسخة بعنوان دائم.',
  isCurrent: 'الحالية',
  since: (name) => `التغييرات منذ نسخة ${name}`,
  between: (name, until) => `التغييرات من نسخة ${name} إلى نسخة ${until}`,
  laterVersion: 'قراءة الأحدث منهما',
  sinceDeck: 'المشطوب ما حُذف، والمسطّر تحته ما أُضيف.',
  same: 'لم يتغير شيء.',
};
