import type * as EN from '../en/versions.ts';
import type { Spoken } from '../spoken.ts';

export const VERSION_WORDS: Spoken<typeof EN.VERSION_WORDS> = {
  name: (date, number) => (number ? `${date}، نسخہ ${number}` : date),
  title: (article, name) => `${article}: نسخہ ${name}`,
  deck: (name) => `متن جیسا ${name} کو تھا، حواشی کے بغیر۔`,
  current: 'مضمون کا موجودہ متن یہی ہے۔',
  former: 'اس کے بعد مضمون میں تبدیلی ہوئی ہے۔',
  read: 'مضمون پڑھیں',
  compare: 'موجودہ متن سے موازنہ کریں',
  compareWith: 'موازنہ کریں:',
  compareNow: 'موجودہ متن سے',
  compareAny: 'کسی بھی دوسرے نسخے سے موازنہ کریں',
  choose: 'منتخب کریں',
  anyNeedsScript:
    'ہر نسخے کا موازنہ اگلے اور موجودہ نسخے سے دیا گیا ہے؛ کسی بھی دوسرے دو نسخوں کے موازنے کے لیے JavaScript درکار ہے۔',
  thatVersion: 'وہ نسخہ پڑھیں',
  text: 'الفاظ بطور سادہ متن',
  check: 'الفاظ کا SHA-256:',
  list: 'نسخے',
  listDeck: 'کس دن سے مضمون کا متن کیا تھا، ہر ایک مستقل پتے پر۔',
  isCurrent: 'موجودہ',
  since: (name) => `نسخہ ${name} کے بعد کی تبدیلیاں`,
  between: (name, until) => `نسخہ ${name} سے نسخہ ${until} تک کی تبدیلیاں`,
  laterVersion: 'بعد کا نسخہ پڑھیں',
  sinceDeck: 'جو نکالا گیا اس پر لکیر کھنچی ہے، جو بڑھایا گیا وہ خط کشیدہ ہے۔',
  same: 'کچھ نہیں بدلا۔',
};
