import type * as EN from '../en/article.ts';
import type { Spoken } from '../spoken.ts';
import { blockName } from './block-name.ts';
import { count } from './count.ts';

export const RELATION_TIMES: Spoken<typeof EN.RELATION_TIMES> = {
  from: (date) => `${date}起`,
  until: (date) => `至${date}`,
};

export const NOT_YET: Spoken<typeof EN.NOT_YET> = { sign: '…', word: '尚未知晓', choice: '当时尚未知晓' };

export const GLOSS: Spoken<typeof EN.GLOSS> = { sign: '*', word: '释义' };

const CREDIT = '出处';

export const ARTICLE_WORDS: Spoken<typeof EN.ARTICLE_WORDS> = {
  notes: '注释',
  notesAsList: '以列表形式阅读注释',
  linkToParagraph: (number) => `第 ${number} 段`,
  linkToFigure: (number) => `${blockName(number)}的链接`,
  linkToHeading: '本节链接',
  table: (number) => (number ? blockName(number) : '表'),
  code: (number) => (number ? blockName(number) : '代码'),
  noteref: (number, rating) => `注释 ${number}，${rating}`,
  backlink: (number) => `注释 ${number}，返回正文`,
  authorNoteref: (number) => `注释 ${number}`,
  knownSince: (date) => `${date}起为人所知`,
  alerts: { NOTE: '说明', TIP: '提示', IMPORTANT: '重要', WARNING: '警告', CAUTION: '当心' },
  ticked: '已完成',
  unticked: '未完成',
  chart: (name: string) => `${name}的图`,
  numbers: '数字',
  transcript: '文字稿',
  file: '文件',
  works: '文献',
  worksOfOrigins: (works, origins) =>
    `${count(works, { other: '# 份文献' })}，${count(origins, { other: '# 个来源' })}`,
  by: '作者：',
  about: '关于本文',
  retells: (title, authors) => `转述${authors}《${title}》`,
  paragraphTitle: blockName,
  credit: CREDIT,
  place: (number) => (number ? blockName(number) : CREDIT),
  stop: '。',
  disputed: '有争议',
};

export const CAST_WORDS: Spoken<typeof EN.CAST_WORDS> = {
  title: '人物与组织',
  who: '各方',
  withIt: '其下：',
  on: (date) => `，${date}`,
  until: (date) => `至${date}`,
};
