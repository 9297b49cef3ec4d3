import type * as EN from '../en/history.ts';
import type { Spoken } from '../spoken.ts';
import { blockName } from './block-name.ts';
import { count } from './count.ts';

export const HISTORY_WORDS: Spoken<typeof EN.HISTORY_WORDS> = {
  stone: (id, text) => (id.startsWith('section-') ? `العنوان «${text}»` : blockName(id.replace(/^p/, ''))),
  takenOut: (date) => `حُذف في ${date}.`,
  takenInto: (date) => `حُذف في ${date}؛ وانتقلت كلماته إلى`,
  reason: 'السبب:',
  read: 'نصه الأخير:',
  corrected: (date) => `تصحيح، ${date}.`,
  correctedHere: (date, times) =>
    times === 1
      ? `صُحّح في ${date}`
      : `صُحّح ${count(times, { two: 'مرتين', few: '# مرات', other: '# مرة' })}، آخرها في ${date}`,
  toNote: 'الحاشية',
  changes: {
    link: 'التغييرات',
    title: (article) => `التغييرات: ${article}`,
    heading: 'التغييرات',
    deck: 'ما تغيّر منذ نشر المقال ومتى، فقرةً فقرة. المشطوب ما حُذف، والمسطّر تحته ما أُضيف.',
    none: (date) => `لم يتغير شيء منذ نشره أول مرة في ${date}.`,
    published: (date) => `نُشر أول مرة في ${date}.`,
    reworded: 'أُعيدت صياغته',
    new: 'جديد',
    split: (other) => `فُصل عن ${other}`,
    moved: 'نُقل إلى موضع آخر',
    removed: 'حُذف',
    merged: (other) => `دُمج في ${other}`,
    correction: 'تصحيح',
  },
  corrections: {
    title: 'التصحيحات',
    deck: 'أخطاء صُحّحت بعد النشر، الأحدث أولًا.',
    none: 'لا تصحيحات حتى الآن.',
    feed: 'موجز التصحيحات',
    feedDescription: 'أخطاء صُحّحت بعد النشر.',
    write: 'الإبلاغ عن خطأ',
  },
};
