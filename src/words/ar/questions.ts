import type * as EN from '../en/questions.ts';
import { sayBetween } from '../say-between.ts';
import type { Spoken } from '../spoken.ts';

export const QUESTIONS: Spoken<typeof EN.QUESTIONS> = {
  articles: ['فضلك', 'رجاء', 'أخبرني', 'قل', 'لي', 'يا', 'قد', 'لقد'],
  leads: ['اسم', 'ما اسم', 'هل تعرف'],
  on: ['في', 'خلال', 'حتى', 'عام', 'سنة', 'منذ', 'حوالي', 'نحو', 'أوائل', 'أواخر', 'يوم', 'شهر', 'بتاريخ'],
  which: {
    who: 'من',
    asks: ['أي', 'أية'],
    of: 'جماعة جماعات فصيل فصائل تنظيم تنظيمات حركة حركات حزب شخص قائد قادة دولة دول'.split(' '),
  },
  behind: [],
  roles: [
    '{role} {of}',
    'من هو|هي|هم {role} {of}',
    'من كان|كانت|كانوا {role} {of}',
    'من {role} {of}',
    '{role}',
    'من هو|هي|كان|كانت? {role}',
  ],
  deeds: { مؤسس: ['من أسس|أنشأ|شكل|كون {of}', 'من الذي أسس|أنشأ|شكل {of}', 'من قام بتأسيس|بإنشاء {of}'] },
  died: [
    'متى|كيف مات|ماتت|توفي|توفيت|قتل|قتلت|استشهد {entity}',
    'متى|كيف تم قتل|اغتيال {entity}',
    'متى|كيف اغتيل|لقي {entity} حتفه?',
    'موت|وفاة|مقتل|اغتيال|مصرع {entity}',
    'تاريخ موت|وفاة|مقتل|اغتيال {entity}',
    'هل {entity} حي|ميت|متوفى',
    'هل مات|توفي|قتل {entity}',
    'هل ما زال {entity} حيا',
    'متى|كيف انتهى|انتهت {entity}',
    '{entity} مات|توفي|قتل',
  ],
  diedWhere: [
    'أين مات|ماتت|توفي|توفيت|قتل|قتلت|اغتيل {entity}',
    'أين لقي {entity} حتفه',
    'مكان موت|وفاة|مقتل {entity}',
  ],
  when: [
    'متى كان|كانت {entity}',
    'متى وقع|وقعت|حدث|حدثت|جرى|جرت {entity}',
    'متى بدأ|بدأت|انتهى|انتهت {entity}',
    'تاريخ {entity}',
    'متى {entity}',
  ],
  what: [
    'ما|من هو|هي|هم|كان|كانت {entity}',
    'ما|من {entity}',
    'ماذا يعني|تعني {entity}',
    'ما معنى|المقصود {entity}',
    'معنى {entity}',
  ],
  changed: [
    'ماذا|ما الذي? تغير|حدث|حصل|جرى في|مع|لـ? {entity} بعد|منذ {day}',
    'ماذا|ما الذي? تغير|حدث|حصل|جرى بعد|منذ {day} في|مع? {entity}',
    'ماذا|ما الذي? تغير|حدث|حصل|جرى في|مع {entity}',
    'ما مصير {entity}',
    'ماذا حل بـ? {entity}',
    '{entity} بعد|منذ {day}',
    'ماذا|ما الذي? عرف عن {entity} بعد|منذ {day}',
    'ماذا|ما الذي? عرف بعد|منذ {day} عن {entity}',
  ],
  changedAnywhere: ['ماذا|ما الذي? تغير|حدث|حصل|جرى بعد|منذ {day}'],
  knownThat: ['متى عرف أن', 'متى صار معروفا أن', 'متى أصبح معروفا أن', 'متى علم أن'],
};

export const NARROWING: Spoken<typeof EN.NARROWING> = {
  claims: ['ادعاء', 'ادعاءات', 'الادعاءات', 'الادعاء', 'حاشية', 'حواشي', 'الحواشي', 'أقوال', 'الأقوال', 'ما'],
  fillers: [
    'التي',
    'الذي',
    'كان',
    'كانت',
    'كل',
    'جميع',
    'أظهر',
    'اعرض',
    'قائمة',
    'فقط',
    'و',
    'هي',
    'هو',
    'معروف',
    'معروفة',
  ],
  about: ['عن', 'حول', 'في', 'من', 'بشأن', 'بخصوص'],
  known: {
    later: [
      'لم يكن يمكن معرفته آنذاك',
      'لم يكن معروفا آنذاك',
      'لم تكن معروفة آنذاك',
      'غير معروف آنذاك',
      'غير معروف بعد',
      'غير معروفة بعد',
      'عرف لاحقا',
      'عرفت لاحقا',
      'معروف لاحقا',
    ],
    asThen: ['كان معروفا آنذاك', 'كانت معروفة آنذاك', 'معروف آنذاك', 'معروفة آنذاك'],
  },
  rated: { plural: (word) => word },
  plural: (word) =>
    ({ حقيقة: 'حقائق', رقم: 'أرقام', نسبة: 'نسب', توقع: 'توقعات', حكم: 'أحكام', تشبيه: 'تشبيهات' })[word] ??
    `${word}ات`,
};

/** Sentences of records in Arabic are not read for deaths: no pattern matches, so that nothing uncertain is said. */
export const DEATHS: Spoken<typeof EN.DEATHS> = { clause: /(?!)/u, not: /(?!)/u, place: /(?!)/u };

/** Nor for roles. */
export const ROLES: Spoken<typeof EN.ROLES> = { own: /(?!)/u, named: /(?!)/u, given: /(?!)/u, and: 'و' };

export const ANSWER_WORDS: Spoken<typeof EN.ANSWER_WORDS> = {
  sentence: (subject, verb, target, when, remark) =>
    `${`${sayBetween(verb, subject, target)} ${when}`.trim().replace(' ،', '،')}${remark && ` (${remark})`}.`,
  about: (name, text) => `${name}: ${text}`,
  aboutWhen: (name, days, text) => `${name}: ${days}. ${text}`,
  aboutOn: (name, date, text) => `${name}، ${date}: ${text}`,
  title: 'باختصار',
  day: (date) => `في ${date}`,
  span: (date) => `في ${date}`,
  between: (from, to) => `من ${from} حتى ${to}`,
  since: (date) => `منذ ${date}`,
  until: (date) => `حتى ${date}`,
  known: (date) => `معروف منذ ${date}`,
  endKnown: (date) => `نهايته معروفة منذ ${date}`,
  died: 'الوفاة',
  when: 'متى',
  disputed: 'محل خلاف',
};
