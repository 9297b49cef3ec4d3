import type * as EN from '../en/keys.ts';
import type { Spoken } from '../spoken.ts';

export const KEY_WORDS: Spoken<typeof EN.KEY_WORDS> = {
  title: 'المفاتيح',
  close: 'إغلاق',
  off: 'يمكن إيقاف المفاتيح من «Aa».',
  list: [
    ['/', 'البحث'],
    ['j', 'الفقرة التالية'],
    ['k', 'الفقرة السابقة'],
    ['n', 'الحاشية التالية'],
    ['c', 'طرق ربط الفقرة أو الكلمات المحددة'],
    ['Esc', 'إغلاق'],
    ['?', 'هذه القائمة'],
  ],
};
