import type * as EN from '../en/licences.ts';
import type { Spoken } from '../spoken.ts';

export const LICENCE_WORDS: Spoken<typeof EN.LICENCE_WORDS> = {
  head: 'Postilは次のパッケージを使用しています。一覧はビルド時のロックファイルによるもので、その後にPostilが直接使用するもののライセンス全文を掲げます。',
  list: 'このサイトが使用するその他のソフトウェアとライセンス',
};
