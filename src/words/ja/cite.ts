import type * as EN from '../en/cite.ts';
import type { Spoken } from '../spoken.ts';

export const FORM_WORDS: Spoken<typeof EN.FORM_WORDS> = {
  plain: 'プレーンテキスト',
  apa: 'APA、文献一覧',
  apaInText: 'APA、本文中',
  chicago: 'Chicago、注',
  chicagoEntry: 'Chicago、文献一覧',
  markdown: 'Markdown',
  html: 'HTML',
  bibtex: 'BibTeX',
  ris: 'RIS',
  csl: 'CSL-JSON',
};

export const CITE_WORDS: Spoken<typeof EN.CITE_WORDS> = {
  version: (date) => `${date}版`,
  title: (article) => `引用：${article}`,
  heading: '引用',
  deck: '記事全体、各段落、各注を、変わらないアドレスとともに引用できます。',
  whole: '記事全体',
  paragraphs: '段落',
  claims: '注',
  embed: '他のページへの埋め込み',
  paragraph: (number) => `第${number}段落を引用`,
  note: 'この注を引用',
  copy: 'コピー',
  copied: 'コピーしました。',
  close: '閉じる',
};

export const PLACE_TERMS: Spoken<typeof EN.PLACE_TERMS> = {
  paragraph: { whole: '¶ #', short: '第#段落' },
  paragraphs: { whole: '¶¶ #', short: '第#段落' },
  f: { whole: '図#', short: '図#' },
  t: { whole: '表#', short: '表#' },
  c: { whole: 'コード#', short: 'コード#' },
};
