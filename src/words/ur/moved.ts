import type * as EN from '../en/moved.ts';
import type { Spoken } from '../spoken.ts';

export const MOVED_WORDS: Spoken<typeof EN.MOVED_WORDS> = {
  title: (name) => `${name}: نیا پتا`,
  description: (name) => `“${name}” کا پتا اب بدل گیا ہے۔`,
  goOn: 'وہاں جائیں',
};
