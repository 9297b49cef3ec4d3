import type * as EN from '../en/pictures.ts';
import { listed } from '../listed.ts';
import type { Spoken } from '../spoken.ts';
import { count } from './count.ts';

const list = /* @__PURE__ */ listed('ar');

export const PICTURE_WORDS: Spoken<typeof EN.PICTURE_WORDS> = {
  title: 'من وقف مع من، ومتى وأين',
  titleOf: (article) => `من وقف مع من، ومتى وأين: ${article}`,
  deck: 'ثلاثة رسوم مستمدة من مداخل المقال. كل اسم يقود إلى ما هو معروف عنه.',
  asList: 'الشيء نفسه في قائمة',
  allegiance: {
    heading: 'من وقف مع من',
    before: (day) => `قبل ${day}`,
    after: (day) => `من ${day} فصاعدًا`,
    caption:
      'كل طرف مُزاح تحت الطرف الذي كان مرتبطًا به؛ وتحت اسمه قائده. والخطوط الجانبية روابط تتقاطع مع ذلك. وفي الرسم الثاني، ما تغيّر ملوّن ومؤرخ.',
    describe: 'من الأعلى إلى الأسفل: ',
    describeEnd: '. والقائمة بعد الرسوم تذكر كل رابط.',
    key: 'الخطوط',
    disputed: { belonging: 'تابع، محل خلاف' },
    doubt: '؟',
    from: (year) => `من ${year}`,
    until: (year) => `إلى ${year}`,
    kinds: {
      oath: 'بيعة',
      support: 'دعم',
      belonging: 'جزء أو عضو',
      descent: 'انبثق عن',
      break: 'قطيعة',
      lead: 'قائد',
    },
  },
  timeline: {
    heading: 'متى',
    whole: 'الكل',
    upTo: (day) => `حتى ${day}`,
    since: (day) => `منذ ${day}`,
    continued: (title) => `${title}، تتمة`,
    day: (day) => `${day}: المقال`,
    caption:
      'يسير الزمن إلى الأسفل، ويُختصر حيث قلّت الأحداث. العلامات الممتلئة كانت معروفة يوم المقال؛ والفارغة عُرفت لاحقًا.',
    describe: (things, from, to) =>
      `${count(things, { zero: 'لا عناصر', one: 'عنصر واحد', two: 'عنصران', few: '# عناصر', many: '# عنصرًا', other: '# عنصر' })}، من ${from} إلى ${to}. والقائمة بعد الرسوم فيها الشيء نفسه.`,
    more: (n) =>
      count(n, {
        zero: ' لم يُعرف غيرها لاحقًا.',
        one: ' وعُرف لاحقًا عنصر آخر.',
        two: ' وعُرف لاحقًا عنصران آخران.',
        few: ' وعُرفت لاحقًا # عناصر أخرى.',
        many: ' وعُرف لاحقًا # عنصرًا آخر.',
        other: ' وعُرف لاحقًا # عنصر آخر.',
      }),
    known: (date) => `معروف منذ ${date}`,
    leadsNoLonger: 'لم يعد قائدًا',
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
    here: 'هنا:',
  },
};
