import type * as EN from '../en/licences.ts';
import type { Spoken } from '../spoken.ts';

export const LICENCE_WORDS: Spoken<typeof EN.LICENCE_WORDS> = {
  head: 'Postil 使用了下列软件包。列表取自构建时的锁定文件；其后是 Postil 直接依赖的软件包的许可证全文。',
  list: '本站使用的其他软件及其许可证',
};
