// Over 200 lines: a table of cases for each language.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalWord } from '../../search/words/normal-words.ts';
import { findNames, lexicon } from '../find-names.ts';
import { bendingOf } from './bending-of.ts';
import { foldArabic } from './fold-arabic.ts';

/** What rule it is, a name as on its record, a text, and the words in it that are that name. */
type Case = [rule: string, name: string, text: string, found: string[]];

const CASES: Record<string, Case[]> = {
  ar: [
    ['the name itself', 'باكستان', 'إلى باكستان', ['باكستان']],
    ['and', 'باكستان', 'وباكستان', ['وباكستان']],
    ['so, with the article', 'العراق', 'فالعراق', ['فالعراق']],
    ['with, as, for', 'باكستان', 'بباكستان كباكستان لباكستان', ['بباكستان', 'كباكستان', 'لباكستان']],
    ['for, which takes the alef of the article', 'العراق', 'للعراق', ['للعراق']],
    ['for, before a lam', 'اللاذقية', 'للاذقية', ['للاذقية']],
    ['and with the', 'العراق', 'وبالعراق', ['وبالعراق']],
    ['an article that the record does not have', 'طالبان', 'الطالبان', ['الطالبان']],
    ['an alef with hamza is no article', 'ألمانيا', 'لألمانيا', ['لألمانيا']],
    ['several words, of which the first takes it', 'نجيب محفوظ', 'ولنجيب محفوظ', ['ولنجيب محفوظ']],
    [
      'father of, in its cases',
      'أبو بكر البغدادي',
      'أبي بكر البغدادي، أبا بكر البغدادي',
      ['أبي بكر البغدادي', 'أبا بكر البغدادي'],
    ],
    ['a body of people, in its cases', 'الإخوان المسلمون', 'للإخوان المسلمين', ['للإخوان المسلمين']],
    ['and with its adjective', 'المهندسون العرب', 'شكر المهندسين العرب', ['المهندسين العرب']],
    ['both in the plural', 'المعلمون السوريون', 'للمعلمين السوريين', ['للمعلمين السوريين']],
    ['letters of other keyboards', 'القاعدة', 'القاعده', ['القاعده']],
    ['without hamza, with vowel signs', 'الأردن', 'الاردن والأُرْدُنّ', ['الاردن', 'والأُرْدُنّ']],
    ['a lengthened letter', 'لبنان', 'لبنــان', ['لبنــان']],
    ['in figures of Arabic', 'دستور 2014', 'دستور ٢٠١٤', ['دستور ٢٠١٤']],
    ['a word of its own', 'صالح', 'صوّت لصالح القرار ولصالح صالح وبصالح', ['صالح', 'وبصالح']],
    ['two conjunctions are none', 'باكستان', 'وفباكستان', []],
    ['a preposition before a conjunction is none', 'باكستان', 'بوباكستان', []],
    ['a letter that stands behind it', 'باكستان', 'باكستانية وباكستاني', []],
    ['letters that are no such word', 'باكستان', 'سباكستان', []],
    ['three letters', 'مصر', 'وقال: مصر ومصر', ['مصر']],
    ['three letters are not folded: the preposition على', 'علي', 'على الطريق', []],
    ['Latin letters', 'ISIL', 'وISIL', []],
  ],
  ur: [
    ['the sign of izafat', 'قائد اعظم', 'قائدِ اعظم', ['قائدِ اعظم']],
    ['hamza for izafat', 'مکہ مکرمہ', 'مکۂ مکرمہ', ['مکۂ مکرمہ']],
    ['the sign of a pen name', 'غالب', 'غالبؔ نے', ['غالبؔ']],
    ['-ہ before a postposition', 'مدینہ', 'مدینے میں', ['مدینے']],
    ['-ا before a postposition', 'سرگودھا', 'سرگودھے سے', ['سرگودھے']],
    ['letters of an Arabic keyboard', 'کراچی', 'كراچي', ['كراچي']],
    ['and', 'پاکستان', 'وپاکستان', ['وپاکستان']],
    ['the article, and with it', 'القاعدہ', 'بالقاعدہ والقاعدہ للقاعدہ', ['بالقاعدہ', 'والقاعدہ', 'للقاعدہ']],
    ['an article that the record does not have', 'قاعدہ', 'القاعدہ', ['القاعدہ']],
    ['an adjective is another word', 'پاکستان', 'پاکستانی', []],
    ['a noun made of it is another word', 'اقبال', 'اقبال مندی، اقبال مند، اقبال', ['اقبال']],
    ['a postposition of Hindi is no proclitic', 'پاکستان', 'کپاکستان بپاکستان', []],
  ],
  de: [
    ['-s', 'Angela Merkel', 'Angela Merkels Rede', ['Angela Merkels']],
    ['-s and -es', 'Bundestag', 'des Bundestags, des Bundestages', ['Bundestags', 'Bundestages']],
    ['no -es after an unstressed syllable or a vowel', 'Merkel', 'Merkeles', []],
    ['an apostrophe after s, ß, x and z stays outside', 'Karl Marx', 'Karl Marx’ Werk', ['Karl Marx']],
    ['-es after s', 'Wiener Kongress', 'des Wiener Kongresses', ['Wiener Kongresses']],
    ['-ses after -nis', 'Bündnis', 'des Bündnisses', ['Bündnisses']],
    ['a weak noun', 'Kurfürst von Sachsen', 'dem Kurfürsten von Sachsen', ['Kurfürsten von Sachsen']],
    ['the noun before von', 'Wolfram von Eschenbach', 'Wolframs von Eschenbach', ['Wolframs von Eschenbach']],
    ['or the last word', 'Otto von Bismarck', 'Otto von Bismarcks', ['Otto von Bismarcks']],
    ['the noun before a number', 'Friedrich II.', 'Friedrichs II. Hof', ['Friedrichs II.']],
    ['an adjective', 'Rote Armee', 'der Roten Armee', ['Roten Armee']],
    [
      'an adjective and its noun',
      'Deutscher Bundestag',
      'des Deutschen Bundestages, der Deutsche Bundestag',
      ['Deutschen Bundestages', 'Deutsche Bundestag'],
    ],
    ['two adjectives', 'Heiliges Römisches Reich', 'dem Heiligen Römischen Reich', ['Heiligen Römischen Reich']],
    ['a by-name', 'Karl der Große', 'Karls des Großen, Karl dem Großen', ['Karls des Großen', 'Karl dem Großen']],
    [
      'a by-name of a woman',
      'Katharina die Große',
      'Katharinas der Großen, Katharina der Großen',
      ['Katharinas der Großen', 'Katharina der Großen'],
    ],
    ['a first name is no adjective', 'Peter Müller', 'Pete Müller', []],
    ['an apostrophe after s stays outside', 'Johannes', "Johannes’ Brief, Johannes' Brief", ['Johannes', 'Johannes']],
    ['an adjective of a country is another word', 'Frankreich', 'französisch, Frankreichs', ['Frankreichs']],
    ['or one made of the name', 'Bayern', 'die bayernweite, der bayerische, Bayernhymne, Bayerns', ['Bayerns']],
    ['an inhabitant is another word', 'Berlin', 'der Berliner', []],
    ['a longer word', 'Goethe', 'Goethestraße, Goethesche', []],
    ['without its capital', 'Bund', 'abends bunds', []],
    ['three letters', 'Rau', 'Raus', []],
    ['an acronym', 'NATO', 'NATOs', []],
  ],
  tr: [
    ['a case after an apostrophe', 'Ankara', "Ankara'ya, Ankara’da", ["Ankara'ya", 'Ankara’da']],
    ['by the sound, not the letters', 'Jacques Chirac', "Jacques Chirac'ın", ["Jacques Chirac'ın"]],
    ['-ki behind a case', 'Ankara', "Ankara'dakilerin, Ankara'nınki", ["Ankara'dakilerin", "Ankara'nınki"]],
    ['the plural, and who is from there', 'CHP', "CHP'liler CHP'lere", ["CHP'liler", "CHP'lere"]],
    ['ours', 'Türkiye', 'Türkiye’mizin', ['Türkiye’mizin']],
    ['is and was', 'Atatürk', "Atatürk'tür Atatürk'tü Atatürk'müş", ["Atatürk'tür", "Atatürk'tü", "Atatürk'müş"]],
    ['in capitals', 'İzmir', 'İZMİR’DE', ['İZMİR’DE']],
    ['in capitals, with ı', 'Dışişleri Bakanlığı', 'DIŞİŞLERİ BAKANLIĞI', ['DIŞİŞLERİ BAKANLIĞI']],
    [
      'a body, without apostrophe',
      'Avrupa Birliği',
      'Avrupa Birliğine, Avrupa Birliğinden',
      ['Avrupa Birliğine', 'Avrupa Birliğinden'],
    ],
    ['and with one', 'Avrupa Birliği', "Avrupa Birliği'nin", ["Avrupa Birliği'nin"]],
    ['a body, against the harmony', 'Avrupa Birliği', 'Avrupa Birliğina', []],
    ['without the circumflex', 'Nâzım Hikmet', "Nazım Hikmet'e", ["Nazım Hikmet'e"]],
    ['no ending: only the name', 'Ankara', "Ankara'xyz", ['Ankara']],
    ['a quotation mark is no ending', 'Ankara', "'Ankara' dedi", ['Ankara']],
    ['a name without apostrophe is another word', 'Ankara', 'Ankaralı, Ankaranın', []],
    ['three letters, with an apostrophe', 'ABD', "ABD'nin", ["ABD'nin"]],
  ],
  ru: [
    [
      'a family name in -ов',
      'Иванов',
      'Иванова Иванову Ивановым Иванове',
      ['Иванова', 'Иванову', 'Ивановым', 'Иванове'],
    ],
    ['of a woman', 'Ахматова', 'Ахматовой Ахматову', ['Ахматовой', 'Ахматову']],
    ['in -ин', 'Пушкин', 'Пушкиным', ['Пушкиным']],
    ['a place in -ин', 'Берлин', 'под Берлином', ['Берлином']],
    ['-ский', 'Достоевский', 'Достоевского Достоевскому Достоевским', ['Достоевского', 'Достоевскому', 'Достоевским']],
    ['-ая', 'Крупская', 'Крупской Крупскую', ['Крупской', 'Крупскую']],
    ['-ой', 'Толстой', 'Толстого Толстым', ['Толстого', 'Толстым']],
    ['-а', 'Москва', 'Москвы Москве Москву Москвой', ['Москвы', 'Москве', 'Москву', 'Москвой']],
    ['-а after к, г, х and ж, ч, ш, щ', 'Волга', 'Волги', ['Волги']],
    ['-ия', 'Россия', 'России Россию Россией', ['России', 'Россию', 'Россией']],
    ['-ь, masculine', 'Гоголь', 'Гоголя Гоголем', ['Гоголя', 'Гоголем']],
    ['-ь, feminine', 'Казань', 'Казани Казанью', ['Казани', 'Казанью']],
    ['-й', 'Алексей', 'Алексея Алексеем', ['Алексея', 'Алексеем']],
    ['-ий of a first name', 'Юрий Волков', 'Юрием Волковым, Юрии Волкове', ['Юрием Волковым', 'Юрии Волкове']],
    ['a vowel that falls out', 'Павел Третьяков', 'Павла Третьякова', ['Павла Третьякова']],
    ['in -ец', 'Елец', 'Ельце', ['Ельце']],
    ['neuter', 'Бородино', 'под Бородином', ['Бородином']],
    ['plural', 'Соединённые Штаты', 'Соединенными Штатами', ['Соединенными Штатами']],
    ['all words in one case', 'Анна Ахматова', 'Анне Ахматовой', ['Анне Ахматовой']],
    ['and never in two', 'Анна Ахматова', 'Анны Ахматову', []],
    ['the first words alone', 'Академия наук', 'Академией наук', ['Академией наук']],
    ['a name that does not decline', 'Гарри Трумэн', 'Гарри Трумэном', ['Гарри Трумэном']],
    ['a family name that does not decline', 'Ангела Меркель', 'Ангелой Меркель', ['Ангелой Меркель']],
    ['hyphens: the last', 'Санкт-Петербург', 'Санкт-Петербурга', ['Санкт-Петербурга']],
    ['hyphens: both', 'Римский-Корсаков', 'Римского-Корсакова', ['Римского-Корсакова']],
    ['hyphens: the first', 'Ростов-на-Дону', 'Ростова-на-Дону', ['Ростова-на-Дону']],
    ['ё as е', 'Пётр Иванов', 'Петру Иванову', ['Петру Иванову']],
    ['in capitals', 'Москва', 'В МОСКВЕ', ['МОСКВЕ']],
    ['an adjective is another word', 'Москва', 'московский, Московской', []],
    ['a common word', 'Горький', 'вкус горького миндаля', []],
    ['a longer word', 'Иванов', 'Ивановка, Ивановской', []],
    ['an acronym', 'СССР', 'СССРа', []],
    ['Latin letters', 'Google', 'Googlea', []],
  ],
  en: [
    ['an apostrophe stays outside', 'Omar', 'Omar’s men', ['Omar']],
    ['no rules but that', 'Berlin', 'Berlins', []],
  ],
};

const found = (name: string, text: string, language: string): string[] =>
  findNames(text, lexicon(new Map([['it', [name]]]), { language })).map(({ start, end }) => text.slice(start, end));

describe.each(Object.entries(CASES))('%s', (language, cases) => {
  test.each(cases)('%s: %s in "%s"', (_rule, name, text, expected) => {
    expect(found(name, text, language)).toEqual(expected);
  });
  test('no form is found inside another word', () => {
    const names = cases.filter(([, , , words]) => words.length > 0).map(([, name]) => name);
    const form = fc.constantFrom(...names).chain((name) => {
      const forms = [name, ...(bendingOf(language)?.forms(name) ?? [])];
      return fc.record({ name: fc.constant(name), form: fc.constantFrom(...forms) });
    });
    const letter = fc.constantFrom('Ж', 'ж', 'q', '9', '_', 'ش', 'ß');
    fc.assert(
      fc.property(form, letter, fc.boolean(), ({ name, form }, letter, before) => {
        expect(found(name, before ? letter + form : form.replace(/[^\p{L}]*$/u, letter), language)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

const names = (records: Record<string, string[]>) => new Map(Object.entries(records));
const entities = (text: string, records: Record<string, string[]>, forms: Record<string, string[]> = {}) =>
  findNames(text, lexicon(names(records), { language: 'ru', forms: names(forms) })).map(
    ({ entity, start, end }) => `${entity}: ${text.slice(start, end)}`,
  );

describe('forms of several entities', () => {
  const BOTH = { he: ['Иванов'], she: ['Иванова'] };
  test('a form that is the name of another is that name', () => {
    expect(entities('Иванова пришла', BOTH)).toEqual(['she: Иванова']);
  });
  test('a form that two share is found for neither', () => {
    expect(entities('к Иванову, с Ивановым, с Ивановой', BOTH)).toEqual(['he: Ивановым', 'she: Ивановой']);
  });
  test('forms of the record are found as they stand, and do not bend', () => {
    const records = { lev: ['Лев'] };
    expect(entities('от Льва ко Львы', records, { lev: ['Льва'] })).toEqual(['lev: Льва']);
  });
});

test('Arabic letters and figures fold as in the search', () => {
  const letters = Array.from({ length: 0x06ff - 0x0620 }, (_, at) => String.fromCodePoint(0x0620 + at));
  const asked = letters.filter((letter) => /[\p{L}\p{N}]/u.test(letter) && letter !== 'ـ' && !/\p{Lm}/u.test(letter));
  expect(asked.length).toBeGreaterThan(100);
  expect(asked.map(foldArabic)).toEqual(asked.map(normalWord));
});

test('a form that is a name on another record is that name, listed or not', () => {
  const names = new Map([['aleksandr', ['Александр']]]);
  const found = (others: string[]) => findNames('Потом Александра ушла.', lexicon(names, { language: 'ru', others }));
  expect(found([])).toHaveLength(1);
  expect(found(['Александра'])).toEqual([]);
});

test.each([
  ['de', 'Kant', 'Die Kanten des Würfels.', 0],
  ['de', 'Kant', 'Kants Kritik.', 1],
  ['de', 'Orient', 'Des Orients.', 1],
])('%s, %s: %s', (language, name, text, count) => {
  expect(findNames(text, lexicon(new Map([['it', [name]]]), { language }))).toHaveLength(count);
});

test('long names and names of many sides do not bend, whatever they are', () => {
  const many = (name: string) => lexicon(new Map([['it', [name]]]), { language: 'ru' }).bent?.formByKey.size ?? 0;
  expect(many(`Ка${'-ка'.repeat(60)}`)).toBeLessThan(30);
  expect(many('а '.repeat(98).concat('бббб'))).toBe(0);
});
