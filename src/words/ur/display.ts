import type * as EN from '../en/display.ts';
import type { Spoken } from '../spoken.ts';

export const DISPLAY_WORDS: Spoken<typeof EN.DISPLAY_WORDS> = {
  title: 'نمائش',
  theme: { legend: 'رنگ', values: ['سسٹم', 'روشن', 'تاریک'] },
  size: { legend: 'متن', values: ['چھوٹا', 'عام', 'بڑا', 'بہت بڑا'] },
  width: { legend: 'سطریں', values: ['مختصر', 'عام', 'طویل'] },
  marks: {
    legend: 'نشانات',
    values: ['ہاں', 'نہیں'],
    note: 'نہیں: متن میں نام لنک نہیں ہوں گے اور حواشی کے نمبر نہیں ہوں گے، تاکہ اسے سادہ متن کی طرح سنا جا سکے۔',
  },
  keys: {
    legend: 'کلیدیں',
    values: ['اکیلے حروف', 'کوئی نہیں'],
    note: 'کوئی نہیں: اکیلے حروف اور علامات سے کچھ نہیں ہو گا، تاکہ بول کر لکھنے یا غلطی سے کلید دبنے پر کچھ نہ چلے۔',
  },
};
