import type * as EN from '../en/search.ts';
import { listed } from '../listed.ts';
import type { Spoken } from '../spoken.ts';
import { blockName } from './block-name.ts';
import { COUNTED, count } from './count.ts';

const list = /* @__PURE__ */ listed('ar');

export const SEARCH_WORDS: Spoken<typeof EN.SEARCH_WORDS> = {
  title: 'البحث',
  label: 'البحث في الموقع',
  placeholder: 'اسم أو كلمات',
  close: 'إغلاق',
  searching: 'جارٍ البحث…',
  groups: {
    answers: 'من المداخل',
    entities: 'من وماذا',
    paragraphs: 'الفقرات',
    claims: 'الادعاءات',
    records: 'في المداخل',
  },
  recent: 'الأخيرة',
  forget: 'مسح عمليات البحث الأخيرة',
  browse: 'تصفح',
  everything: 'الجميع وكل شيء، أبجديًا',
  results: (n) =>
    count(n, {
      zero: 'لا نتائج.',
      one: 'نتيجة واحدة.',
      two: 'نتيجتان.',
      few: '# نتائج.',
      many: '# نتيجة.',
      other: '# نتيجة.',
    }),
  mentions: COUNTED.mentions,
  paragraph: blockName,
  credit: 'مصدر النص',
  inRecord: 'مدخل',
  disputed: 'محل خلاف',
  also: (name) => `أيضًا ${name}`,
  knownSince: (year) => `معروف منذ ${year}`,
  notYetKnown: 'غير معروف بعد',
  more: (n) => `عرض الكل (${n})`,
  all: (query) => `كل النتائج عن «${query}»`,
  choice: (word, n) => `${word} (${n})`,
  nothing: (query) => `لم يُعثر على شيء عن «${query}».`,
  missing: (words) => `لا وجود في الموقع لما يلي: ${list(words.map((word) => `«${word}»`))}.`,
  some: 'جرى البحث في المقالات الأنسب فقط.',
  farther: 'البحث في المزيد',
  nothingFits: 'لا شيء يطابق هذا الاختيار.',
  near: 'هل تقصد',
  narrowed: {
    before: ' ضُيّق البحث إلى ',
    year: (year) => `عام ${year}`,
    asThen: 'ما كان معروفًا آنذاك',
    later: 'ما عُرف لاحقًا',
    between: '؛ أو البحث عن ',
    after: ' بدلًا من ذلك.',
  },
  corrected: { before: ' تُعرض نتائج ', between: '؛ أو البحث عن ', after: ' بدلًا من ذلك.' },
  literal: { before: ' بهذه التهجئة فقط: ', between: '؛ ', allow: 'السماح بتهجئات أخرى' },
  broken: 'تعذر تحميل فهرس البحث. وما زالت الأسماء هنا:',
  asThen: 'كما عُرف آنذاك: ما ظهر لاحقًا مستبعد.',
  keys: '↑ ↓ اختيار\u00a0· Enter فتح\u00a0· Esc إغلاق',
};
