/** The marks of quotation of a language: outer ones, and those within them. */
export interface QuotationMarks {
  outer: readonly [open: string, close: string];
  inner: readonly [open: string, close: string];
}

/** Opening and closing, outer and inner; a space that belongs to a mark is written with it. */
const MARKS: Record<string, string> = {
  en: '“ ” ‘ ’',
  ar: '” “ ’ ‘',
  bg: '„ “ ’ ’',
  cs: '„ “ ‚ ‘',
  da: '» « › ‹',
  de: '„ “ ‚ ‘',
  'de-ch': '« » ‹ ›',
  el: '« » “ ”',
  es: '« » “ ”',
  et: '„ “ « »',
  fa: '« » ‹ ›',
  fi: '” ” ’ ’',
  fr: '«\u202f \u202f» “ ”',
  'fr-ch': '« » ‹ ›',
  hr: '„ ” ‘ ’',
  hu: '„ ” » «',
  is: '„ “ ‚ ‘',
  it: '« » “ ”',
  ja: '「 」 『 』',
  lt: '„ “ ‚ ‘',
  nb: '« » ‘ ’',
  nn: '« » ‘ ’',
  no: '« » ‘ ’',
  pl: '„ ” « »',
  pt: '“ ” ‘ ’',
  'pt-pt': '« » “ ”',
  ro: '„ ” « »',
  ru: '« » „ “',
  sk: '„ “ ‚ ‘',
  sl: '„ “ ‚ ‘',
  sr: '„ ” ‘ ’',
  sv: '” ” ’ ’',
  uk: '« » „ “',
};

/** The marks of quotation of a language, a BCP 47 tag; of one that is not known, those of English. */
export function quotationMarks(language: string): QuotationMarks {
  const tag = language.toLowerCase();
  const found = MARKS[tag] ?? MARKS[tag.split('-')[0] as string] ?? (MARKS.en as string);
  const [open, close, openInner, closeInner] = found.split(' ') as [string, string, string, string];
  return { outer: [open, close], inner: [openInner, closeInner] };
}
