import type * as EN from '../en/history.ts';
import type { Spoken } from '../spoken.ts';
import { blockName } from './block-name.ts';

export const HISTORY_WORDS: Spoken<typeof EN.HISTORY_WORDS> = {
  stone: (id, text) => (id.startsWith('section-') ? `标题“${text}”` : blockName(id.replace(/^p/, ''))),
  takenOut: (date) => `已于${date}删去。`,
  takenInto: (date) => `已于${date}删去，其文字并入`,
  reason: '原因：',
  read: '最后的文字：',
  corrected: (date) => `更正，${date}。`,
  correctedHere: (date, times) => (times === 1 ? `${date}更正` : `共更正 ${times} 次，最近一次为${date}`),
  toNote: '查看注释',
  changes: {
    link: '修改记录',
    title: (article) => `修改记录：${article}`,
    heading: '修改记录',
    deck: '文章发布后的修改及其时间，按段列出。删去的文字加删除线，新增的文字加下划线。',
    none: (date) => `自${date}首次发布以来未作修改。`,
    published: (date) => `${date}首次发布。`,
    reworded: '改写',
    new: '新增',
    split: (other) => `自${other}拆分`,
    moved: '移至他处',
    removed: '删去',
    merged: (other) => `并入${other}`,
    correction: '更正',
  },
  corrections: {
    title: '更正',
    deck: '发布后改正的错误，最新的在前。',
    none: '目前没有更正。',
    feed: '更正订阅源',
    feedDescription: '发布后改正的错误。',
    write: '来信指出错误',
  },
};
