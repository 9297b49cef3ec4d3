import type * as EN from '../en/cite.ts';
import type { Spoken } from '../spoken.ts';

export const FORM_WORDS: Spoken<typeof EN.FORM_WORDS> = {
  plain: 'نص عادي',
  apa: 'APA، قائمة المراجع',
  apaInText: 'APA، داخل النص',
  chicago: 'شيكاغو، حاشية',
  chicagoEntry: 'شيكاغو، قائمة المراجع',
  markdown: 'Markdown',
  html: 'HTML',
  bibtex: 'BibTeX',
  ris: 'RIS',
  csl: 'CSL-JSON',
};

export const CITE_WORDS: Spoken<typeof EN.CITE_WORDS> = {
  version: (date) => `نسخة ${date}`,
  title: (article) => `الاستشهاد: ${article}`,
  heading: 'الاستشهاد',
  deck: 'المقال وكل فقرة وكل حاشية، بعناوين دائمة.',
  whole: 'المقال كاملًا',
  paragraphs: 'الفقرات',
  claims: 'الحواشي',
  embed: 'للتضمين في صفحة أخرى',
  paragraph: (number) => `الاستشهاد بالفقرة ${number}`,
  note: 'الاستشهاد بهذه الحاشية',
  copy: 'نسخ',
  copied: 'تم النسخ.',
  close: 'إغلاق',
};

export const PLACE_TERMS: Spoken<typeof EN.PLACE_TERMS> = {
  paragraph: { whole: '¶ #', short: 'الفقرة #' },
  paragraphs: { whole: '¶¶ #', short: 'الفقرات #' },
  f: { whole: 'الشكل #', short: 'الشكل #' },
  t: { whole: 'الجدول #', short: 'الجدول #' },
  c: { whole: 'الشيفرة #', short: 'الشيفرة #' },
};
