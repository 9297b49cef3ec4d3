import type * as EN from '../en/display.ts';
import type { Spoken } from '../spoken.ts';

export const DISPLAY_WORDS: Spoken<typeof EN.DISPLAY_WORDS> = {
  title: '显示',
  theme: { legend: '颜色', values: ['跟随系统', '浅色', '深色'] },
  size: { legend: '文字', values: ['小', '标准', '大', '特大'] },
  width: { legend: '行宽', values: ['窄', '标准', '宽'] },
  marks: {
    legend: '标记',
    values: ['开', '关'],
    note: '关：文中名称不设链接，注释不显示编号，便于作为纯文本朗读。',
  },
  keys: {
    legend: '按键',
    values: ['单个字母', '无'],
    note: '无：单个字母和符号不起作用，语音输入或误按不会触发操作。',
  },
};
