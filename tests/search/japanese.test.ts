import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/build/edition.ts';
import type { Edition } from '../../src/model/edition.ts';
import type { Search } from '../../src/search/query/create-search.ts';
import { sayingIn } from '../fixtures/saying-in.ts';
import { searchOf } from './search-of.ts';

let edition: Edition;
let search: Search;
let speakEnglish: () => void;

beforeAll(async () => {
  speakEnglish = await sayingIn('ja');
  edition = (await loadEdition(path.join(import.meta.dirname, 'japanese'), '/', false)).edition as Edition;
  search = await searchOf(edition);
}, 60_000);
afterAll(() => speakEnglish());

const excerptsOf = async (query: string) =>
  (await search.search(query, {})).paragraphs.map(({ excerpt }) =>
    excerpt.map(({ text, hit }) => (hit ? `[${text}]` : text)).join(''),
  );

test('names are found, and no part of a longer word', () => {
  const [{ mentions, paragraphs } = { mentions: [], paragraphs: [] }] = edition.articles;
  const named = mentions.map(({ paragraph, start, end }) => {
    const text = paragraphs.find(({ id }) => id === paragraph)?.text ?? '';
    return `${paragraph} ${text.slice(start, end)}`;
  });
  expect(named).toEqual(
    ['p1 霧浦', 'p1 霧浦電気鉄道', 'p2 浜田清吉', 'p2 シーメンス', 'p2 浜田', 'p3 港湾組合', 'p3 料金争議'].concat([
      'p4 ミナト新聞',
      'p4 港湾組合',
      'p5 霧浦',
    ]),
  );
});

describe('words are found where no spaces part them', () => {
  test.each([
    ['two letters', '憲法', ['町の[憲法]は時刻表だ']],
    ['three', '時刻表', ['[時刻表]だ']],
    ['within a longer word', '料金', ['会社は[料金]を', '電気[料金]の', '元に戻った']],
    ['katakana', 'シーメンス', ['[シーメンス]製']],
    ['several words', '料金の値上げ', ['会社は[料金]を三銭から四銭に引き上げると発表した。港湾組合は[値上げ]に']],
    ['side by side, in Japanese quotation marks', '「電気料金の上昇」', ['「[電気料金の上昇]が']],
  ])('%s', async (_kind, query, stretches) => {
    const found = await excerptsOf(query);
    expect(found.length).toBeLessThanOrEqual(stretches.length);
    found.forEach((excerpt, at) => {
      expect(excerpt).toContain(stretches[at]);
    });
    expect(found.length).toBeGreaterThan(0);
    expect(found.join('')).not.toMatch(/ (?!…)/);
  });

  test('a word that differs by the sign of a kana is another', async () => {
    expect(await excerptsOf('シーメンズ')).not.toContain('[シーメンス]');
    expect((await search.search('パン', {})).missing).toEqual(['パン']);
  });
});

describe('questions are answered as they are typed', () => {
  const LED = ['浜田清吉は霧浦電気鉄道を率いた（1911年から1930年まで）。'];
  test.each([
    ['誰が霧浦電気鉄道を率いていたか', LED],
    ['霧浦電気鉄道を率いたのは誰ですか？', LED],
    ['誰が霧浦電気鉄道を率いていましたか', LED],
    ['霧浦電気鉄道の指導者', LED],
    ['霧浦電気鉄道の社長は誰', LED],
    ['1920年に誰が霧浦電気鉄道を率いていた', LED],
    ['浜田清吉は何を率いた', LED],
    ['1940年に誰が霧浦電気鉄道を率いていた', []],
    ['料金争議はいつ', ['料金争議：1925年6月。電車料金の値上げに反対した1925年の運動。']],
    ['料金争議を起こしたのは誰', ['港湾組合は料金争議を実行した（1925年）。']],
    ['料金争議はどこで起きた', ['料金争議は霧浦で起きた（1925年）。']],
    ['霧浦電気鉄道の本社はどこ', ['霧浦電気鉄道は霧浦に拠点を置いていた（1911年から1968年まで）。']],
    ['霧浦とは', ['霧浦：入り江に面した港町。']],
    ['2020年1月1日以降、霧浦電気鉄道に何が起きた', ['霧浦電気鉄道（2023年6月1日）：市が新しい路線の認可を受けた。']],
    [
      '2020年1月1日以降、霧浦電気鉄道に何が起きましたか',
      ['霧浦電気鉄道（2023年6月1日）：市が新しい路線の認可を受けた。'],
    ],
    ['料金争議はどこで起きましたか', ['料金争議は霧浦で起きた（1925年）。']],
    ['浜田清吉はいつ死亡', []],
    ['誰が山田電鉄を率いている', []],
  ])('%s', async (question, said) => {
    const { answers } = await search.search(question, {});
    expect(answers.map(({ sentence }) => sentence)).toEqual(said);
  });
});

test.each([
  ['異論ありの主張', { rating: 'disputed' }],
  ['霧浦電気鉄道についての異論ありの主張', { rating: 'disputed', entity: 'tramway' }],
  ['後に明らかになった主張', { known: 'later' }],
  ['当時知られていた主張', { known: 'then' }],
])('%s is read as a choice', async (query, filters) => {
  expect((await search.search(query, {})).narrowed).toMatchObject(filters);
});
