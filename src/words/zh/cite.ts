import type * as EN from '../en/cite.ts';
import type { Spoken } from '../spoken.ts';

export const FORM_WORDS: Spoken<typeof EN.FORM_WORDS> = {
  plain: '纯文本',
  apa: 'APA，参考文献',
  apaInText: 'APA，文中',
  chicago: '芝加哥，注释',
  chicagoEntry: '芝加哥，参考文献',
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
  deck: '全文、每一段和每条注释，均有永久地址。',
  whole: '全文',
  paragraphs: '段落',
  claims: '注释',
  embed: '嵌入其他网页',
  paragraph: (number) => `引用第 ${number} 段`,
  note: '引用本注释',
  copy: '复制',
  copied: '已复制。',
  close: '关闭',
};

export const PLACE_TERMS: Spoken<typeof EN.PLACE_TERMS> = {
  paragraph: { whole: '¶ #', short: '第 # 段' },
  paragraphs: { whole: '¶¶ #', short: '第 # 段' },
  f: { whole: '图 #', short: '图 #' },
  t: { whole: '表 #', short: '表 #' },
  c: { whole: '代码 #', short: '代码 #' },
};
