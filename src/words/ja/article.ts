import type * as EN from '../en/article.ts';
import type { Spoken } from '../spoken.ts';
import { blockName } from './block-name.ts';
import { count } from './count.ts';

export const RELATION_TIMES: Spoken<typeof EN.RELATION_TIMES> = {
  from: (date) => `${date}から`,
  until: (date) => `${date}まで`,
};

export const NOT_YET: Spoken<typeof EN.NOT_YET> = { sign: '·', word: '未判明', choice: '当時は未判明' };

export const GLOSS: Spoken<typeof EN.GLOSS> = { sign: '*', word: '語注' };

const CREDIT = 'クレジット';

export const ARTICLE_WORDS: Spoken<typeof EN.ARTICLE_WORDS> = {
  notes: '注',
  notesAsList: '注を一覧で読む',
  linkToParagraph: (number) => `第${number}段落`,
  linkToFigure: (number) => `${blockName(number)}へのリンク`,
  linkToHeading: 'この節へのリンク',
  table: (number) => (number ? blockName(number) : '表'),
  code: (number) => (number ? blockName(number) : 'コード'),
  noteref: (number, rating) => `注${number}、${rating}`,
  backlink: (number) => `注${number}、本文に戻る`,
  authorNoteref: (number) => `注${number}`,
  knownSince: (date) => `${date}に判明`,
  alerts: { NOTE: '補足', TIP: 'ヒント', IMPORTANT: '重要', WARNING: '警告', CAUTION: '注意' },
  ticked: '済み',
  unticked: '未了',
  chart: (name: string) => `${name}のグラフ`,
  numbers: '数値',
  transcript: '文字起こし',
  file: 'ファイル',
  works: '文献',
  worksOfOrigins: (works, origins) => `文献${count(works, { other: '#件' })}、出所${count(origins, { other: '#件' })}`,
  by: '筆者',
  about: 'この文章について',
  retells: (title, authors) => `${authors && `${authors}の`}「${title}」をもとに構成`,
  paragraphTitle: blockName,
  credit: CREDIT,
  place: (number) => (number ? blockName(number) : CREDIT),
  stop: '。',
  disputed: '異論あり',
};

export const CAST_WORDS: Spoken<typeof EN.CAST_WORDS> = {
  title: '人物と組織',
  who: '勢力',
  withIt: '傘下：',
  on: (date) => `、${date}`,
  until: (date) => `${date}まで`,
};
