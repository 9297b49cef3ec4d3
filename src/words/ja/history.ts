import type * as EN from '../en/history.ts';
import type { Spoken } from '../spoken.ts';
import { blockName } from './block-name.ts';

export const HISTORY_WORDS: Spoken<typeof EN.HISTORY_WORDS> = {
  stone: (id, text) => (id.startsWith('section-') ? `見出し「${text}」` : blockName(id.replace(/^p/, ''))),
  takenOut: (date) => `${date}に削除。`,
  takenInto: (date) => `${date}に削除。文章の統合先：`,
  reason: '理由：',
  read: '最後の文章：',
  corrected: (date) => `訂正、${date}。`,
  correctedHere: (date, times) => (times === 1 ? `${date}に訂正` : `訂正${times}回、最新は${date}`),
  toNote: '注を見る',
  changes: {
    link: '変更履歴',
    title: (article) => `変更履歴：${article}`,
    heading: '変更履歴',
    deck: '公開後の変更とその日付を段落ごとに示す。削除した文字には取り消し線、加えた文字には下線を付す。',
    none: (date) => `${date}の初公開以来、変更はありません。`,
    published: (date) => `${date}初公開。`,
    reworded: '書き換え',
    new: '新規',
    split: (other) => `${other}から分割`,
    moved: '別の場所に移動',
    removed: '削除',
    merged: (other) => `${other}に統合`,
    correction: '訂正',
  },
  corrections: {
    title: '訂正',
    deck: '公開後に改めた誤り。新しい順。',
    none: 'これまでに訂正はありません。',
    feed: '訂正のフィード',
    feedDescription: '公開後に改めた誤り。',
    write: '誤りを知らせる',
  },
};
