import type * as EN from '../en/pictures.ts';
import { listed } from '../listed.ts';
import type { Spoken } from '../spoken.ts';
import { count } from './count.ts';

const list = /* @__PURE__ */ listed('ar');
const some = (who: readonly string[], groups: readonly EN.Movers[]) =>
  groups.length === 1 && who.length === 1 ? `${who[0]}` : who.length.toLocaleString('ar-u-nu-latn');

export const PICTURE_WORDS: Spoken<typeof EN.PICTURE_WORDS> = {
  title: 'من وقف مع من، ومتى وأين',
  titleOf: (article) => `من وقف مع من، ومتى وأين: ${article}`,
  deck: 'ثلاثة رسوم مستمدة من مداخل المقال. كل اسم يقود إلى ما هو معروف عنه.',
  asList: 'الشيء نفسه في قائمة',
  tie: (words) => ` ${words} `,
  allegiance: {
    heading: 'من وقف مع من',
    image: 'رسم: من وقف مع من؛ بحجم أكبر وكقائمة',
    before: (day) => `قبل ${day}`,
    after: (day) => `من ${day} فصاعدًا`,
    on: (day) => `في ${day}`,
    caption: 'كل طرف تحت الطرف الذي كان مرتبطًا به، وتحت اسمه من كان يقوده في ذلك اليوم.',
    captionMoved:
      'من بدّل صفه ملوّن، وله خط من صف إلى صف؛ وسائر الأطراف رمادية. ولا يُرسم ويُحصى إلا من له مدخل، وقد يكون انتقل معه غيره.',
    describe: (day, parties) => `في ${day}: ${parties.join('، ')}. `,
    describeEnd: 'والقائمة بعد الرسم تذكر كل رابط.',
    key: 'الخطوط',
    disputed: { belonging: 'تابع، محل خلاف' },
    doubt: '؟',
    kinds: {
      oath: 'بيعة',
      support: 'دعم',
      belonging: 'جزء أو عضو',
      descent: 'انبثق عن',
      break: 'قطيعة',
      lead: 'قائد',
    },
    lesser: 'دعم أو عضوية',
    facts: (facts) => facts.join('، '),
    breachWith: (name) => `قطيعة مع ${name}`,
    thought: (name) => `كان يُظن أن ${name} يقوده`,
    afterwards: 'ما جرى بعد ذلك',
    named: (name) => name,
    when: ({ from, to }) => (to ? `بين ${from} و${to}` : `في ${from}`),
    turned: (groups, to, when) =>
      `انتقال ${list(groups.map(({ who, from }) => `${some(who, groups)} من ${from}`))} إلى ${to} ${when}`,
    joined: (groups, to, when) => `انضمام ${list(groups.map(({ who }) => some(who, groups)))} إلى ${to} ${when}`,
    left: (groups, when) => `انفصال ${list(groups.map(({ who, from }) => `${some(who, groups)} عن ${from}`))} ${when}`,
    changed: (parties, when) =>
      `تبدّل ولاء ${count(parties, { one: 'طرف واحد', two: 'طرفين', few: '# أطراف', many: '# طرفًا', other: '# طرف' })} ${when}`,
    stood: (day) => `من وقف مع من في ${day}`,
    both: (one, other) => `${one}؛ ${other}`,
  },
  timeline: {
    heading: 'متى',
    whole: 'الكل',
    upTo: (day) => `حتى ${day}`,
    since: (day) => `منذ ${day}`,
    day: (day) => `${day}: المقال`,
    caption: 'يسير الزمن إلى الأسفل. العلامات الممتلئة كانت معروفة يوم المقال؛ والفارغة عُرفت لاحقًا.',
    known: (date) => `معروف منذ ${date}`,
    leadsNow: 'تولّى قيادة',
    ends: { left: 'لم يعد قائدًا', died: 'مات وهو يقود', killed: 'قُتل وهو يقود' },
    key: 'العلامات',
    shapes: { event: 'حدث', tie: 'انحياز', end: 'نهاية قيادة', fact: 'معلومة أخرى' },
  },
  map: {
    heading: 'أين',
    whole: 'كل الأماكن',
    inset: 'مكبّر: الجزء داخل الإطار',
    caption: 'البلدان التي يتحدث عنها المقال مظللة. واسم البلد قرب وسطه.',
    borders:
      'الحدود: Natural Earth، ملك عام، 1:50 مليون، عبر الحزمة world-atlas. وهي معروضة كما وردت في تلك البيانات، بما فيها المتنازع عليها، ولا تعبّر عن أي موقف لهذا الموقع.',
    describe: (names) => `خريطة فيها: ${list(names)}.`,
    degrees: (lat, lon) =>
      `${Math.abs(lat)}° ${lat < 0 ? 'جنوبًا' : 'شمالًا'}، ${Math.abs(lon)}° ${lon < 0 ? 'غربًا' : 'شرقًا'}`,
    kilometres: (distance) => `${distance.toLocaleString('ar-u-nu-latn')} كم`,
    here: 'هنا:',
  },
};
