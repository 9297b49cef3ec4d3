import type * as EN from '../en/versions.ts';
import type { Spoken } from '../spoken.ts';

export const VERSION_WORDS: Spoken<typeof EN.VERSION_WORDS> = {
  name: (date, number) => (number ? `${date}，第 ${number} 版` : date),
  title: (article, name) => `${article}：${name}的版本`,
  deck: (name) => `${name}的文字，不含注释。`,
  current: '文章现在的文字即如此。',
  former: '此后文章已有修改。',
  read: '阅读文章',
  compare: '与现在的文字比较',
  compareWith: '比较：',
  compareNow: '现在的文字',
  compareAny: '与任何其他版本比较',
  choose: '请选择',
  anyNeedsScript: '每个版本均与下一版本和当前版本作了比较；比较其他任意两个版本需要 JavaScript。',
  thatVersion: '阅读该版本',
  text: '纯文本',
  check: '文字的 SHA-256：',
  list: '版本',
  listDeck: '文章自各日期起的文字，每个版本均有永久地址。',
  isCurrent: '当前版本',
  since: (name) => `自${name}的版本以来的修改`,
  between: (name, until) => `从${name}的版本到${until}的版本的修改`,
  laterVersion: '阅读较晚的版本',
  sinceDeck: '删去的文字加删除线，新增的文字加下划线。',
  same: '没有修改。',
};
