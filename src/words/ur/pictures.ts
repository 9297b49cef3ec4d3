import type * as EN from '../en/pictures.ts';
import { listed } from '../listed.ts';
import type { Spoken } from '../spoken.ts';
import { count } from './count.ts';

const list = /* @__PURE__ */ listed('ur');

export const PICTURE_WORDS: Spoken<typeof EN.PICTURE_WORDS> = {
  title: 'کون کس کے ساتھ، کب اور کہاں',
  titleOf: (article) => `کون کس کے ساتھ، کب اور کہاں: ${article}`,
  deck: 'مضمون کے اندراجات سے بنے تین خاکے۔ ہر نام اس کی معلومات تک لے جاتا ہے۔',
  asList: 'یہی فہرست کی صورت میں',
  allegiance: {
    heading: 'کون کس کے ساتھ تھا',
    before: (day) => `${day} سے پہلے`,
    after: (day) => `${day} سے`,
    caption:
      'ہر فریق اُس کے نیچے ہٹا کر لکھا ہے جس سے وہ وابستہ تھا؛ نام کے نیچے اس کا رہنما ہے۔ پہلو کی لکیریں دوسرے روابط ہیں۔ دوسرے خاکے میں جو بدلا وہ رنگین ہے اور تاریخ کے ساتھ۔',
    describe: 'اوپر سے نیچے: ',
    describeEnd: '۔ خاکوں کے بعد کی فہرست میں ہر تعلق درج ہے۔',
    key: 'لکیریں',
    disputed: { belonging: 'وابستگی، متنازع' },
    doubt: '؟',
    from: (year) => `${year} سے`,
    until: (year) => `${year} تک`,
    kinds: {
      oath: 'بیعت',
      support: 'حمایت',
      belonging: 'حصہ یا رکن',
      descent: 'اسی سے نکلا',
      break: 'علیحدگی',
      lead: 'رہنما',
    },
  },
  timeline: {
    heading: 'کب',
    whole: 'سب',
    upTo: (day) => `${day} تک`,
    since: (day) => `${day} سے`,
    continued: (title) => `${title}، جاری`,
    day: (day) => `${day}: مضمون`,
    caption:
      'وقت اوپر سے نیچے چلتا ہے اور جہاں کم ہوا وہاں سمیٹا گیا ہے۔ بھرے نشان مضمون کے دن معلوم تھے؛ خالی نشان بعد میں معلوم ہوئے۔',
    describe: (things, from, to) =>
      `${count(things, { one: '# اندراج', other: '# اندراجات' })}، ${from} سے ${to} تک۔ خاکوں کے بعد کی فہرست میں یہی درج ہے۔`,
    more: (n) => count(n, { one: ' مزید # اندراج بعد میں معلوم ہوا۔', other: ' مزید # اندراجات بعد میں معلوم ہوئے۔' }),
    known: (date) => `${date} سے معلوم`,
    leadsNoLonger: 'اب سربراہ نہیں',
    key: 'نشانات',
    shapes: { event: 'واقعہ', tie: 'طرف داری', end: 'قیادت کا خاتمہ', fact: 'دیگر بات' },
  },
  map: {
    heading: 'کہاں',
    whole: 'تمام مقامات',
    inset: 'بڑا کر کے: چوکھٹے والا حصہ',
    caption: 'جن ملکوں کا مضمون میں ذکر ہے وہ رنگے ہوئے ہیں۔ ملک کا نام اس کے وسط کے قریب ہے۔',
    borders:
      'سرحدیں: Natural Earth، بلا حقوق، 1:50 ملین، world-atlas پیکج کے ذریعے۔ یہ اُسی طرح دکھائی گئی ہیں جیسے اس ڈیٹا میں ہیں، متنازع سرحدوں سمیت، اور اس اشاعت کے کسی موقف کا اظہار نہیں۔',
    describe: (names) => `نقشہ جس میں ہیں: ${list(names)}۔`,
    degrees: (lat, lon) =>
      `${Math.abs(lat)}° ${lat < 0 ? 'جنوب' : 'شمال'}، ${Math.abs(lon)}° ${lon < 0 ? 'مغرب' : 'مشرق'}`,
    here: 'یہاں:',
  },
};
