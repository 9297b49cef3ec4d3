import type * as EN from '../en/spans.ts';
import type { Spoken } from '../spoken.ts';

export const SPAN_WORDS: Spoken<typeof EN.SPAN_WORDS> = {
  range: (numbers) => (/[–,]/.test(numbers) ? `¶¶ ${numbers}` : `¶ ${numbers}`),
  unknown: (number) => `本文从来没有第 ${number} 段。`,
  alias: (number, into, date) => `第 ${number} 段已于${date}删去，其文字并入第 ${into} 段。`,
  gone: (number, date, reason) => `第 ${number} 段已于${date}删去。${reason ? `原因：${reason}` : ''}`,
  nothing: '链接所指的段落已全部不存在。',
  turned: (last, first) => `第 ${last} 段现位于第 ${first} 段之前，因此分别显示。`,
  nowIs: (first, last) => (first === last ? `现存第 ${first} 段。` : `现存第 ${first} 段至第 ${last} 段。`),
  changed: (numbers) => `自链接生成后，第 ${numbers} 段已有修改。`,
  added: (numbers) => `第 ${numbers} 段为后来加入。`,
  left: (numbers) => `第 ${numbers} 段后来已删去或移至他处。`,
  label: '链接所指',
  several: '链接多个段落',
  field: '段落',
  hint: '例如 4–6 或 2, 9。',
  wrong: '本文没有这样的段落。',
  copied: (numbers) => `已复制第 ${numbers} 段的链接。`,
  cite: '引用',
  citeNumbers: (numbers) => `引用第 ${numbers} 段`,
  citeWords: '引用所选文字',
  nearly: '未找到原来的文字；此处有几乎相同的文字。',
  stood: (date) => `链接所指的文字原在此处，文章已于${date}修改。`,
  lost: '链接所指的文字不在本文中，也不曾出现于本文的任何版本。',
  nowhere: '此地址不指向本文中的任何位置。',
  close: '关闭',
};
