import type * as EN from '../en/points.ts';
import type { Spoken } from '../spoken.ts';

export const POINT_WORDS: Spoken<typeof EN.POINT_WORDS> = {
  link: (what) => `链接：${what}`,
  claim: (id) => `主张“${id}”`,
  menu: '此处的链接',
  copied: '链接已复制。',
  gone: '此地址所指的内容已不在本页，或从未在此。',
  citePoint: '引用此处',
  sentence: '链接一个句子',
  sentences: (number) => `第 ${number} 段的句子`,
  cell: '链接一个单元格',
  row: '行',
  column: '列',
  emptyCell: '此单元格为空。',
  cellChanged: (was) => `自链接建立以来表格已修改。该单元格原为：“${was}”`,
  cellGone: (was) => `自链接建立以来表格已修改，该单元格已不在。原为：“${was}”`,
  tableUnknown: '此链接对应该表格的其他文字，未予保存。',
  factGone: '此地址所指的内容已不在该注释中，或从未在其中。',
};
