import type * as EN from '../en/pictures.ts';
import { listed } from '../listed.ts';
import type { Spoken } from '../spoken.ts';
import { count } from './count.ts';

const list = /* @__PURE__ */ listed('ur');
const some = (who: readonly string[], groups: readonly EN.Movers[]) =>
  groups.length === 1 && who.length === 1 ? `${who[0]}` : who.length.toLocaleString('ur');

export const PICTURE_WORDS: Spoken<typeof EN.PICTURE_WORDS> = {
  title: 'کون کس کے ساتھ، کب اور کہاں',
  titleOf: (article) => `کون کس کے ساتھ، کب اور کہاں: ${article}`,
  deck: 'مضمون کے اندراجات سے بنے تین خاکے۔ ہر نام اس کی معلومات تک لے جاتا ہے۔',
  asList: 'یہی فہرست کی صورت میں',
  tie: (words) => ` ${words} `,
  allegiance: {
    heading: 'کون کس کے ساتھ تھا',
    image: 'خاکہ: کون کس کے ساتھ تھا؛ بڑا اور فہرست کے طور پر',
    before: (day) => `${day} سے پہلے`,
    after: (day) => `${day} سے`,
    on: (day) => `${day} کو`,
    caption: 'ہر فریق اُس کے نیچے ہے جس سے وہ وابستہ تھا، اور نام کے نیچے وہ جو اُس دن اس کا رہنما تھا۔',
    captionMoved:
      'جس نے طرف بدلی وہ رنگین ہے اور اس کی لکیر ایک طرف سے دوسری طرف جاتی ہے؛ باقی سب خاکستری ہیں۔ صرف وہی دکھائے اور گنے گئے ہیں جن کا اندراج ہے؛ ممکن ہے اور بھی ساتھ گئے ہوں۔',
    describe: (day, parties) => `${day} کو: ${parties.join('، ')}۔ `,
    describeEnd: 'خاکے کے بعد کی فہرست میں ہر تعلق درج ہے۔',
    key: 'لکیریں',
    disputed: { belonging: 'وابستگی، متنازع' },
    doubt: '؟',
    kinds: {
      oath: 'بیعت',
      support: 'حمایت',
      belonging: 'حصہ یا رکن',
      descent: 'اسی سے نکلا',
      break: 'علیحدگی',
      lead: 'رہنما',
    },
    lesser: 'حمایت یا رکنیت',
    facts: (facts) => facts.join('، '),
    breachWith: (name) => `${name} سے علیحدگی`,
    thought: (name) => `خیال تھا کہ ${name} رہنما ہیں`,
    afterwards: 'اس کے بعد',
    named: (name) => name,
    when: ({ from, to, precision }) =>
      to ? `${from} اور ${to} کے درمیان` : `${from} ${precision === 'day' ? 'کو' : 'میں'}`,
    turned: (groups, to, when) => {
      const parties = list(groups.map(({ who, from }) => `${from} سے ${some(who, groups)}`));
      return `${when} ${parties} نے ${to} کا رخ کیا`;
    },
    joined: (groups, to, when) =>
      `${when} ${list(groups.map(({ who }) => some(who, groups)))} نے ${to} کا ساتھ اختیار کیا`,
    left: (groups, when) =>
      `${when} ${list(groups.map(({ who, from }) => `${from} سے ${some(who, groups)}`))} نے علیحدگی اختیار کی`,
    changed: (parties, when) =>
      `${when} ${count(parties, { one: '# فریق نے طرف بدلی', other: '# فریقوں نے طرف بدلی' })}`,
    stood: (day) => `${day} کو کون کس کے ساتھ تھا`,
    both: (one, other) => `${one}؛ ${other}`,
  },
  timeline: {
    heading: 'کب',
    whole: 'سب',
    upTo: (day) => `${day} تک`,
    since: (day) => `${day} سے`,
    day: (day) => `${day}: مضمون`,
    caption: 'وقت اوپر سے نیچے چلتا ہے۔ بھرے نشان مضمون کے دن معلوم تھے؛ خالی نشان بعد میں معلوم ہوئے۔',
    known: (date) => `${date} سے معلوم`,
    leadsNow: 'نے قیادت سنبھالی:',
    ends: { left: 'کی قیادت ختم ہوئی:', died: 'کی وفات بطور رہنما:', killed: 'بطور رہنما مارے گئے:' },
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
    kilometres: (distance) => `${distance.toLocaleString('ur')} کلومیٹر`,
    here: 'یہاں:',
  },
};
