import { afterEach, expect, test } from 'vitest';
import { tinyEdition } from '../../../../tests/fixtures/tiny-content.ts';
import type { Entity } from '../../../model/entity.ts';
import type { LanguageId } from '../../../words/language-ids.ts';
import { learn } from '../../../words/learn.ts';
import { speak } from '../../../words/speak.ts';
import { saidOn } from '../../answers/said-on.ts';
import { namedFirst } from './named-first.ts';
import { rolesOf } from './roles-of.ts';

afterEach(() => speak('en'));

const record = (fields: string) => `---\nname: Ada Bell\nkind: person\n${fields}\n---\n`;
const { edition } = tinyEdition({
  'entities/league.md': '---\nname: Tide League\nkind: faction\nsummary: A league of keepers.\n---\n',
  'entities/bell.md': record(
    'summary: Founder of the Tide League.\nsummaries:\n  - from: "2015-03-01"\n    text: Treasurer of the Tide League. Founder of nothing.\n    works: [w]',
  ),
  'works/w.yaml': 'type: webpage\ntitle: A page\nURL: https://example.org/\nweight: B\n',
});

test.each([
  ['2014-11-01', 'Founder of the Tide League', 'Treasurer of the Tide League'],
  // Nobody reads an article of a day before the second: the first is told no more.
  ['2016-01-01', undefined, 'Treasurer of the Tide League'],
])('roles are those of the summaries, each from its own day to that of the next: %s', (asOf, then, now) => {
  const roles = rolesOf(edition.entityById.get('bell') as Entity, edition, [], namedFirst(edition), asOf);
  const said = (day?: string) => roles.map(({ statement }) => saidOn(statement, day).sentence).filter(Boolean);
  expect(said()).toEqual([`Ada Bell: ${now}.`]);
  expect(said('2014-11-01')).toEqual([`Ada Bell: ${then ?? now}.`]);
});

/** Summaries of Ada Bell by language, and the roles that they tell of, each as its words and whose it is. */
test.each<[language: LanguageId, summary: string, roles: string[]]>([
  ['en', 'Founder and treasurer of the Tide League.', ['founder treasurer: league']],
  ['en', 'Sailors named her Orla, and elected her speaker.', ['speaker:']],
  ['de', 'Gründerin und Schatzmeisterin der Tide League.', ['grunderin schatzmeisterin: league']],
  ['de', 'Wärterin des Turms, bis er verkauft wurde.', ['warterin: turms']],
  ['de', 'Sie wurde 1904 zur Wahl gestellt und zum Obmann gewählt.', ['obmann:']],
  ['fr', 'Fondatrice de la Tide League en 1898.', ['fondatrice: league']],
  ['fr', 'Gardienne du phare.', ['gardienne: phare']],
  ['es', 'Fundadora de la Tide League.', ['fundadora: league']],
  ['es', 'Fue elegida presidenta en 1904.', ['presidenta:']],
  ['ar', 'مؤسسة رابطة المد.', ['موسسه: رابطه المد']],
  ['ar', 'مؤسسة ورئيسة Tide League، عاشت في الميناء.', ['موسسه رییسه: league']],
  ['ar', 'الزعيمة السابقة للرابطة.', ['زعیمه: رابطه']],
  ['ar', 'سياسية باكستانية من الجنوب.', []],
  ['ar', 'كاتبة في صحيفة المساء.', []],
  ['ar', 'ولدت في الميناء. انتُخبت عام 1904 رئيسةً للرابطة.', ['رییسه:']],
  ['ur', 'Tide League کی بانی اور خزانچی۔', ['بانی خزانچی: league']],
  ['ur', '1898 سے Tide League کی پہلی صدر تھیں۔', ['صدر: league']],
  ['ur', 'مینار کے مالک کی بیٹی۔', ['بیٹی: مینار کے مالک']],
  ['ur', 'وہ بندرگاہ میں پیدا ہوئی۔ 1904 میں صدر منتخب ہوئی۔', ['صدر:']],
  ['ur', 'بندرگاہ کی رہنے والی ایک شاعرہ جس کی نظمیں مشہور ہیں۔', ['شاعره: بندرگاه']],
  ['zh', 'Tide League的创始人和财务主管。', ['创始人 财务主管: league']],
  ['zh', '灯塔的守护人，一九二七年离职。', ['守护人: 灯 塔']],
  ['zh', '潮汐联盟前主席。', ['主席: 潮 汐 联 盟']],
  ['zh', '生于港口。1904年当选为议长。', ['议长:']],
  ['zh', '生于港口，写过三本书。', []],
  ['ja', 'Tide Leagueの創設者と会計係。', ['創設者 会計係: league']],
  ['ja', '灯台の初代灯台守である。', ['灯台守: 灯 台']],
  ['ja', '潮汐同盟会長。', ['会長: 潮 汐 同 盟']],
  ['ja', '港で生まれた。1904年に議長に選ばれた。', ['議長:']],
  ['ja', '港で生まれ、三冊の本を書いた。', []],
])('in %s: %s', async (language, summary, roles) => {
  await learn([language]);
  speak(language);
  const spoken = { ...edition, settings: { ...edition.settings, language } };
  const bell = { ...(edition.entityById.get('bell') as Entity), summary, summaries: [] };
  const found = rolesOf(bell, spoken, [], namedFirst(spoken), undefined);
  expect(found.map(({ words, of }) => `${words.join(' ')}: ${of}`.trim())).toEqual(roles);
});
