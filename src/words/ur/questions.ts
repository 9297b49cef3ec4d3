import type * as EN from '../en/questions.ts';
import { sayBetween } from '../say-between.ts';
import type { Spoken } from '../spoken.ts';

export const QUESTIONS: Spoken<typeof EN.QUESTIONS> = {
  articles: ['براہ', 'کرم', 'مہربانی', 'بتائیں', 'بتاؤ', 'بتائیے', 'مجھے', 'ذرا'],
  leads: ['نام', 'کیا آپ جانتے ہیں'],
  on: ['میں', 'کو', 'تک', 'سے', 'پر', 'دوران', 'کے', 'سن', 'سنہ', 'شروع', 'آخر', 'اوائل', 'اواخر'],
  which: {
    who: 'کون',
    asks: ['کونسا', 'کونسی', 'کونسے'],
    of: 'گروہ گروپ جماعت تنظیم تحریک پارٹی شخص رہنما کمانڈر ملک'.split(' '),
  },
  behind: [],
  roles: [
    '{of} کا|کی|کے {role}',
    '{of} {role}',
    '{of} کا|کی|کے {role} کون ہے|ہیں|تھا|تھی|تھے؟',
    'کون ہے|ہیں|تھا|تھی|تھے {of} کا|کی|کے {role}',
    '{role}',
    '{role} کون ہے|ہیں|تھا|تھی|تھے',
  ],
  deeds: {
    بانی: [
      '{of} کس نے قائم کیا|کی',
      '{of} کی بنیاد کس نے رکھی|ڈالی',
      'کس نے {of} قائم کیا|کی',
      'کس نے {of} کی بنیاد رکھی|ڈالی',
    ],
  },
  died: [
    '{entity} کب|کیسے مرا|مری|مرے',
    '{entity} کب|کیسے ہلاک|قتل|شہید|فوت ہوا|ہوئی|ہوئے',
    '{entity} کا انتقال کب|کیسے ہوا',
    '{entity} کی موت|وفات کب|کیسے ہوئی',
    '{entity} کی? موت|وفات|انتقال',
    'موت {entity}',
    'کیا {entity} زندہ|مردہ ہے|ہیں|تھا|تھے',
    'کیا {entity} مر گیا|گئے|گئی|چکا|چکے ہے|ہیں?',
    '{entity} زندہ|مردہ ہے|ہیں',
    '{entity} کی تاریخ وفات',
    '{entity} کا خاتمہ کب|کیسے ہوا',
    '{entity} کب|کیسے ختم ہوا|ہوئی|ہوئے',
  ],
  diedWhere: [
    '{entity} کہاں مرا|مری|مرے',
    '{entity} کہاں ہلاک|قتل|شہید|فوت ہوا|ہوئی|ہوئے',
    '{entity} کا انتقال کہاں ہوا',
    '{entity} کی موت|وفات کہاں ہوئی',
    '{entity} کا? مقام وفات',
  ],
  when: [
    '{entity} کب تھا|تھی|تھے|ہے|ہیں',
    '{entity} کب ہوا|ہوئی|ہوئے',
    '{entity} کب شروع|ختم ہوا|ہوئی|ہوئے',
    '{entity} کب پیش آیا|آئی|آئے',
    '{entity} کی? تاریخ',
  ],
  what: [
    '{entity} کیا|کون ہے|ہیں|تھا|تھی|تھے',
    'کیا|کون ہے|ہیں|تھا|تھی|تھے {entity}',
    '{entity} کا کیا? مطلب کیا? ہے?',
    '{entity} سے کیا مراد ہے',
  ],
  changed: [
    '{day} کے بعد {entity} میں|کے|کا ساتھ? کیا بدلا|ہوا',
    '{day} سے {entity} میں|کے ساتھ? کیا بدلا|ہوا',
    '{entity} میں|کے ساتھ? {day} کے? بعد|سے کیا بدلا|ہوا',
    '{entity} میں|کے ساتھ? کیا بدلا|ہوا',
    '{entity} کا کیا بنا|ہوا',
    '{entity} {day} کے? بعد|سے',
    '{day} کے? بعد|سے {entity}',
    '{day} کے بعد {entity} کے بارے میں کیا معلوم|پتا ہوا|چلا',
    '{entity} کے بارے میں {day} کے بعد کیا معلوم|پتا ہوا|چلا',
  ],
  changedAnywhere: ['{day} کے بعد کیا بدلا|ہوا', '{day} سے کیا بدلا|ہوا', '{day} سے اب تک کیا بدلا|ہوا'],
  knownThat: ['کب معلوم ہوا کہ', 'یہ کب معلوم ہوا کہ', 'کب پتا چلا کہ', 'یہ کب پتا چلا کہ'],
};

export const NARROWING: Spoken<typeof EN.NARROWING> = {
  claims: ['دعویٰ', 'دعوی', 'دعوے', 'دعووں', 'حاشیہ', 'حاشیے', 'حواشی', 'بیان', 'بیانات', 'کیا'],
  fillers: [
    'جو',
    'وہ',
    'تھے',
    'تھا',
    'تھی',
    'ہے',
    'ہیں',
    'تمام',
    'سب',
    'دکھائیں',
    'دکھاؤ',
    'فہرست',
    'صرف',
    'اور',
    'معلوم',
  ],
  about: ['بارے', 'متعلق', 'پر', 'میں', 'کے', 'کی', 'کا', 'سے'],
  known: {
    later: [
      'اس وقت معلوم نہیں ہو سکتا تھا',
      'اس وقت معلوم نہ تھا',
      'اس وقت معلوم نہیں تھا',
      'تب معلوم نہ تھا',
      'ابھی معلوم نہیں',
      'بعد میں معلوم ہوا',
      'بعد میں معلوم',
    ],
    asThen: ['اس وقت معلوم تھا', 'اس وقت معلوم', 'تب معلوم تھا'],
  },
  rated: { plural: (word) => word },
  plural: (word) =>
    ({ حقیقت: 'حقائق', پیشگوئی: 'پیشگوئیاں', رائے: 'آرا', عدد: 'اعداد', انتساب: 'انتسابات', تشبیہ: 'تشبیہات' })[word] ??
    word,
};

/** Sentences of records in Urdu are not read for deaths: no pattern matches, so that nothing uncertain is said. */
export const DEATHS: Spoken<typeof EN.DEATHS> = { clause: /(?!)/u, not: /(?!)/u, place: /(?!)/u };

/** Nor for roles. */
export const ROLES: Spoken<typeof EN.ROLES> = { own: /(?!)/u, named: /(?!)/u, given: /(?!)/u, and: 'اور' };

export const ANSWER_WORDS: Spoken<typeof EN.ANSWER_WORDS> = {
  sentence: (subject, verb, target, when, remark) =>
    `${sayBetween(verb, subject, target)}${when && `، ${when}`}${remark && ` (${remark})`}۔`,
  about: (name, text) => `${name}: ${text}`,
  aboutWhen: (name, days, text) => `${name}: ${days}۔ ${text}`,
  aboutOn: (name, date, text) => `${name}، ${date}: ${text}`,
  title: 'مختصراً',
  day: (date) => `${date} کو`,
  span: (date) => `${date} میں`,
  between: (from, to) => `${from} سے ${to} تک`,
  since: (date) => `${date} سے`,
  until: (date) => `${date} تک`,
  known: (date) => `${date} سے معلوم`,
  endKnown: (date) => `خاتمہ ${date} سے معلوم`,
  died: 'وفات',
  when: 'کب',
  disputed: 'متنازع',
};
