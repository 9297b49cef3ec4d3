import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Search } from '../../src/search/query/create-search.ts';
import { sayingIn } from '../fixtures/saying-in.ts';
import { articleFile, tinyEdition } from '../fixtures/tiny-content.ts';
import { searchOf } from './search-of.ts';

type Language = 'de' | 'fr' | 'es' | 'ar' | 'ur' | 'zh' | 'ja';
interface Told {
  /** A body, who leads it by a relation, who by the words of a summary alone, and who founded it. */
  body: string;
  /** Name and summary. */
  keeper: [string, string];
  founder: [string, string];
  text: string;
  asked: [question: string, who: 'keeper' | 'founder' | undefined][];
}

const TOLD: Record<Language, Told> = {
  de: {
    body: 'Gezeitenbund',
    keeper: ['Ilse Brandt', 'Leiterin des Gezeitenbundes.'],
    founder: ['Otto Quast', 'Gründer des Gezeitenbundes.'],
    text: 'Ilse Brandt und Otto Quast stritten über den Gezeitenbund.',
    asked: [
      ['Wer leitet den Gezeitenbund?', 'keeper'],
      ['wer war die Leiterin des Gezeitenbundes', 'keeper'],
      ['Wer gründete den Gezeitenbund?', 'founder'],
      ['wer war Schatzmeister des Gezeitenbundes', undefined],
    ],
  },
  fr: {
    body: 'Ligue des marées',
    keeper: ['Odile Marchand', 'Présidente de la Ligue des marées.'],
    founder: ['Paul Verne', 'Fondateur de la Ligue des marées.'],
    text: 'Odile Marchand et Paul Verne parlaient de la Ligue des marées.',
    asked: [
      ['Qui dirige la Ligue des marées ?', 'keeper'],
      ['qui était la présidente de la Ligue des marées', 'keeper'],
      ['qui a fondé la Ligue des marées', 'founder'],
      ['trésorier de la Ligue des marées', undefined],
    ],
  },
  es: {
    body: 'Liga de las Mareas',
    keeper: ['Inés Rojas', 'Presidenta de la Liga de las Mareas.'],
    founder: ['Pablo Gil', 'Fundador de la Liga de las Mareas.'],
    text: 'Inés Rojas y Pablo Gil hablaban de la Liga de las Mareas.',
    asked: [
      ['¿Quién dirige la Liga de las Mareas?', 'keeper'],
      ['presidenta de la Liga de las Mareas', 'keeper'],
      ['¿quién fundó la Liga de las Mareas?', 'founder'],
      ['tesorero de la Liga de las Mareas', undefined],
    ],
  },
  ar: {
    body: 'رابطة المد',
    keeper: ['سلمى حداد', 'زعيمة رابطة المد، عاشت في الميناء.'],
    founder: ['كريم نصر', 'مؤسس رابطة المد وأمين صندوقها.'],
    text: 'تحدثت سلمى حداد مع كريم نصر عن رابطة المد.',
    asked: [
      ['من هي زعيمة رابطة المد؟', 'keeper'],
      ['زعيمة رابطة المد', 'keeper'],
      ['من الذي يقود رابطة المد؟', 'keeper'],
      ['من أسس رابطة المد؟', 'founder'],
      ['من هو المؤسس', 'founder'],
      ['من هو حارس رابطة المد', undefined],
    ],
  },
  ur: {
    body: 'انجمن ساحل',
    keeper: ['ثریا بانو', 'انجمن ساحل کی سربراہ۔'],
    founder: ['کریم داد', 'انجمن ساحل کے بانی اور پہلے خزانچی تھے۔'],
    text: 'ثریا بانو اور کریم داد نے انجمن ساحل کے بارے میں بات کی۔',
    asked: [
      ['انجمن ساحل کی سربراہ کون ہے؟', 'keeper'],
      ['انجمن ساحل کی قیادت کس نے کی', 'keeper'],
      ['انجمن ساحل کا بانی کون تھا؟', 'founder'],
      ['انجمن ساحل کا خزانچی', 'founder'],
      ['انجمن ساحل کا چوکیدار کون تھا', undefined],
    ],
  },
  zh: {
    body: '潮汐联盟',
    keeper: ['沈月', '潮汐联盟主席，住在港口。'],
    founder: ['高远', '潮汐联盟的创始人和财务主管。'],
    text: '沈月与高远谈到潮汐联盟。',
    asked: [
      ['谁领导潮汐联盟？', 'keeper'],
      ['潮汐联盟的主席是谁', 'keeper'],
      ['谁创立了潮汐联盟', 'founder'],
      ['谁是潮汐联盟的财务主管', 'founder'],
      ['潮汐联盟的守门人是谁', undefined],
    ],
  },
  ja: {
    body: '潮汐同盟',
    keeper: ['森田はる', '潮汐同盟会長。'],
    founder: ['大野正', '潮汐同盟の創設者と会計係。'],
    text: '森田はるは大野正と潮汐同盟について話した。',
    asked: [
      ['潮汐同盟を率いるのは誰ですか', 'keeper'],
      ['潮汐同盟の会長は誰', 'keeper'],
      ['誰が潮汐同盟を設立したか', 'founder'],
      ['潮汐同盟の会計係', 'founder'],
      ['潮汐同盟の門番は誰', undefined],
    ],
  },
};

const person = ([name, summary]: [string, string]) => `---\nname: ${name}\nkind: person\nsummary: ${summary}\n---\n`;

describe.each(Object.entries(TOLD))('whoever has a role is answered: %s', (language, told) => {
  let search: Search;
  let speakEnglish: () => void;
  beforeAll(async () => {
    speakEnglish = await sayingIn(language as Language);
    const { edition } = tinyEdition({
      'edition.yaml': `name: T\nlanguage: ${language}\n`,
      'entities/body.md': `---\nname: ${told.body}\nkind: organisation\nsummary: ${told.text}\n---\n`,
      'entities/keeper.md': person(told.keeper),
      'entities/founder.md': person(told.founder),
      'articles/a.md': articleFile(told.text, 'entities: [body, keeper, founder]'),
    });
    search = await searchOf(edition);
  }, 60_000);
  afterAll(() => speakEnglish());

  test.each(told.asked)('%s', async (question, who) => {
    const { answers } = await search.search(question, {});
    expect(answers.map(({ about }) => about.subject)).toEqual(who ? [who] : []);
  });
});
