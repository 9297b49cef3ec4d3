import { afterEach, describe, expect, test } from 'vitest';
import type { Entity } from '../../../model/entity.ts';
import type { LanguageId } from '../../../words/language-ids.ts';
import { learn } from '../../../words/learn.ts';
import { speak } from '../../../words/speak.ts';
import { deathsOf } from './deaths-of.ts';

afterEach(() => speak('en'));

/** By language: summaries that tell of the person's death, of which the second names a place; and some that do not. */
const SENTENCES: Record<LanguageId, { told: string[]; placed: string; not: string[] }> = {
  en: {
    told: ['He died in 1927.', 'She was killed by a bomb.'],
    placed: 'He died in Lahore.',
    not: ['He never died.', 'He killed nobody in 1927.', 'His brother died in 1927.'],
  },
  de: {
    told: ['Er starb 1927.', 'Sie wurde 1904 von Unbekannten ermordet.'],
    placed: 'Er starb in Lahore.',
    not: ['Er starb nicht 1927.', 'Sein Bruder starb 1927.', 'Sie leitete den Verein.'],
  },
  fr: {
    told: ['Il mourut en 1927.', 'Elle a été assassinée en 1904.'],
    placed: 'Il mourut à Lahore.',
    not: ['Il n’est pas mort.', 'Son frère mourut en 1927.', 'Elle dirigeait la société.'],
  },
  es: {
    told: ['Murió en 1927.', 'Fue asesinada en 1904.'],
    placed: 'Falleció en Lahore.',
    not: ['No murió en 1927.', 'Su hermano murió en 1927.', 'Dirigía la sociedad.'],
  },
  ar: {
    told: ['توفي عام 1927.', 'قُتل في غارة عام 1904.', 'اغتيلت سنة 1904.'],
    placed: 'توفي في لاهور عام 1927.',
    not: [
      'لم يمت عام 1927.',
      'قتل رجلًا عام 1904.',
      'نفت الصحيفة أنه توفي.',
      'توفي أخوه؟ لا.',
      'قادت الجمعية حتى عام 1927.',
    ],
  },
  ur: {
    told: ['وہ 1927 میں انتقال کر گئے۔', '1904 میں لاہور میں مارا گیا۔', 'اُنہوں نے 1927 میں وفات پائی۔'],
    placed: 'وہ لاہور میں انتقال کر گئے۔',
    not: ['وہ 1927 میں فوت نہیں ہوئے۔', 'اُن کے فوت ہونے کی خبر غلط تھی۔', 'وہ 1927 تک انجمن کے صدر رہے۔'],
  },
  zh: {
    told: ['他于1927年去世。', '1904年在上海遇害。', '她1904年被士兵打死。'],
    placed: '他在上海去世。',
    not: ['他并未去世。', '他的弟弟于1927年去世。', '据称她1904年遇害。', '她领导公会到1927年。'],
  },
  ja: {
    told: ['1927年に死去した。', '彼は1904年、兵士に殺害された。', '東京で亡くなった。'],
    placed: '東京で死去した。',
    not: ['死亡したとされる。', '弟は1927年に死去した。', '1927年まで会長を務めた。', '彼は死去していない。'],
  },
};

const edition = (language: string) => ({ settings: { language }, vocabulary: { relations: new Map() } }) as never;

describe.each(Object.entries(SENTENCES) as [LanguageId, (typeof SENTENCES)['en']][])('in %s', (language, cases) => {
  const told = async (summary: string) => {
    await learn([language]);
    speak(language);
    const entity = { id: 'a', name: 'A', summary, works: [], since: [] } as unknown as Entity;
    return deathsOf(entity, [], edition(language), undefined);
  };

  test.each(cases.told)('%s', async (sentence) => {
    expect(await told(sentence)).toMatchObject([{ now: expect.stringContaining(sentence) }]);
  });

  test.each(cases.not)('not %s', async (sentence) => {
    expect(await told(sentence)).toEqual([]);
  });

  test(`the place in ${cases.placed}`, async () => {
    expect(await told(cases.placed)).toMatchObject([{ at: 1 }]);
    expect(await told(cases.told[0] as string)).toMatchObject([{ at: 0 }]);
  });
});
