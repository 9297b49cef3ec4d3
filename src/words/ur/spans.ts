import type * as EN from '../en/spans.ts';
import type { Spoken } from '../spoken.ts';

const several = (numbers: string) => /[,–]/.test(numbers);
const are = (numbers: string) => (several(numbers) ? 'ہیں' : 'ہے');
const been = (numbers: string) => (several(numbers) ? 'گئے' : 'گیا');

export const SPAN_WORDS: Spoken<typeof EN.SPAN_WORDS> = {
  range: (numbers) => (several(numbers) ? `¶¶ ${numbers}` : `¶ ${numbers}`),
  unknown: (number) => `اس مضمون میں پیراگراف ${number} کبھی نہیں تھا۔`,
  alias: (number, into, date) =>
    `پیراگراف ${number} ${date} کو حذف کیا گیا؛ اس کے الفاظ پیراگراف ${into} میں شامل ہوئے۔`,
  gone: (number, date, reason) => `پیراگراف ${number} ${date} کو حذف کیا گیا۔${reason ? ` وجہ: ${reason}` : ''}`,
  nothing: 'جن پیراگرافوں کا لنک تھا ان میں سے کچھ باقی نہیں۔',
  turned: (last, first) => `پیراگراف ${last} اب پیراگراف ${first} سے پہلے ہے؛ دونوں الگ الگ دکھائے گئے ہیں۔`,
  nowIs: (first, last) =>
    first === last ? `ان میں سے پیراگراف ${first} باقی ہے۔` : `ان میں سے پیراگراف ${first} تا ${last} باقی ہیں۔`,
  changed: (numbers) => `لنک بننے کے بعد پیراگراف ${numbers} میں تبدیلی ہوئی ہے۔`,
  added: (numbers) =>
    `پیراگراف ${numbers} بعد میں شامل ${several(numbers) ? 'کیے' : 'کیا'} ${been(numbers)} ${are(numbers)}۔`,
  left: (numbers) =>
    `پیراگراف ${numbers} بعد میں حذف یا منتقل ${several(numbers) ? 'کیے' : 'کیا'} ${been(numbers)} ${are(numbers)}۔`,
  label: 'جس کا لنک تھا',
  several: 'کئی پیراگرافوں کا لنک',
  field: 'پیراگراف',
  hint: 'مثلاً 4–6 یا 2, 9',
  wrong: 'مضمون میں ایسے پیراگراف نہیں ہیں۔',
  copied: (numbers) => `پیراگراف ${numbers} کا لنک کاپی ہو گیا۔`,
  cite: 'حوالہ دیں',
  citeNumbers: (numbers) => `پیراگراف ${numbers} کا حوالہ دیں`,
  citeWords: 'ان الفاظ کا حوالہ دیں',
  nearly: 'یہ الفاظ نہیں ملے؛ تقریباً یہی الفاظ یہاں ہیں۔',
  stood: (date) => `جن الفاظ کا لنک تھا وہ یہاں تھے؛ ${date} کو مضمون بدلا گیا۔`,
  lost: 'جن الفاظ کا لنک تھا وہ نہ اس مضمون میں ہیں، نہ اس کے کسی نسخے میں تھے۔',
  nowhere: 'یہ پتا اس مضمون کی کسی جگہ کا نہیں۔',
  close: 'بند کریں',
};
