import type * as EN from '../en/reading.ts';
import type { Spoken } from '../spoken.ts';

export const GO_ON_WORDS: Spoken<typeof EN.GO_ON_WORDS> = {
  label: 'آپ کہاں تھے',
  text: (number) => `آپ ¶ ${number} پر تھے۔`,
  go: 'وہاں جائیں',
  close: 'بند کریں',
};

export const FOLLOW_WORDS: Spoken<typeof EN.FOLLOW_WORDS> = {
  stop: 'ختم',
  label: (name) => `مضمون میں ${name} کا ذکر کہاں ہے`,
  paragraph: (number, times) =>
    `پیراگراف ${number}: ${times === 0 ? 'ذکر نہیں' : times === 1 ? 'ایک بار' : `${times} بار`}`,
};

export const FILTER_WORDS: Spoken<typeof EN.FILTER_WORDS> = {
  claims: (shown, all) => `${all} میں سے ${shown} دعوے`,
  works: (shown, all) => `${all} میں سے ${shown} مآخذ`,
};

export const CONTENTS_WORDS: Spoken<typeof EN.CONTENTS_WORDS> = {
  label: 'فہرست',
  follow: 'ساتھ چلیں',
  nobody: 'کسی کے نہیں',
  link: (number) => `¶ ${number} کا لنک کاپی کریں`,
  share: (number) => `¶ ${number} شیئر کریں`,
  cite: (number) => `¶ ${number} کا حوالہ دیں`,
};
