import type * as EN from '../en/cite.ts';
import type { Spoken } from '../spoken.ts';

export const FORM_WORDS: Spoken<typeof EN.FORM_WORDS> = {
  plain: 'سادہ متن',
  apa: 'APA، فہرستِ مآخذ',
  apaInText: 'APA، متن میں',
  chicago: 'شکاگو، حاشیہ',
  chicagoEntry: 'شکاگو، فہرستِ مآخذ',
  markdown: 'Markdown',
  html: 'HTML',
  bibtex: 'BibTeX',
  ris: 'RIS',
  csl: 'CSL-JSON',
};

export const CITE_WORDS: Spoken<typeof EN.CITE_WORDS> = {
  version: (date) => `${date} کا نسخہ`,
  title: (article) => `حوالہ: ${article}`,
  heading: 'حوالہ',
  deck: 'مضمون، ہر پیراگراف اور ہر حاشیہ، مستقل پتوں کے ساتھ۔',
  whole: 'پورا مضمون',
  paragraphs: 'پیراگراف',
  claims: 'حواشی',
  embed: 'کسی اور صفحے میں شامل کرنے کے لیے',
  paragraph: (number) => `پیراگراف ${number} کا حوالہ دیں`,
  note: 'اس حاشیے کا حوالہ دیں',
  copy: 'کاپی کریں',
  copied: 'کاپی ہو گیا۔',
  close: 'بند کریں',
};

export const PLACE_TERMS: Spoken<typeof EN.PLACE_TERMS> = {
  paragraph: { whole: '¶ #', short: 'پیرا #' },
  paragraphs: { whole: '¶¶ #', short: 'پیرے #' },
  f: { whole: 'شکل #', short: 'شکل #' },
  t: { whole: 'جدول #', short: 'جدول #' },
  c: { whole: 'کوڈ #', short: 'کوڈ #' },
};
