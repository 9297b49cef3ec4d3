import type * as EN from '../en/withdrawn.ts';
import type { Spoken } from '../spoken.ts';

export const WITHDRAWN_WORDS: Spoken<typeof EN.WITHDRAWN_WORDS> = {
  title: '已撤下',
  heading: '撤回',
  page: (day, reason) => `此处内容已于${day}撤下。${reason}`,
  part: (id, day) => `${id} 已于${day}撤下。`,
  instead: '请改看',
  home: '返回首页',
};
