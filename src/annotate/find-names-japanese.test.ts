import { expect, test } from 'vitest';
import { findNames, lexicon } from './find-names.ts';

interface Texts {
  names: string[];
  /** Each name that is present stands in brackets; all else is a trap. */
  texts: string[];
}

/** Written and marked before the rules were run on them. */
const HELD_OUT: Texts = {
  names: [
    '山形',
    '福井',
    '松江',
    '那覇',
    '釧路',
    '中国',
    '英国',
    'スペイン',
    'オランダ',
    'ペルー',
    'シベリア',
    'フィリップス',
    'シャープ',
    'ダーウィン',
    'ニュートン',
    '伊藤博文',
    '陸奥宗光',
    '樋口一葉',
    '北里柴三郎',
    '南方熊楠',
    '大蔵省',
    '陸軍省',
    '枢密院',
    '立憲政友会',
    '大阪商船',
    '新聞紙条例',
    '商法',
    '電信法',
    'UNESCO',
    '国立国会図書館',
  ],
  texts: [
    '[伊藤博文]は憲法の草案を[枢密院]に示した。',
    '[陸奥宗光]外相は[英国]との交渉をまとめ、翌年に辞任した。',
    '[北里柴三郎]はコッホの下で学び、破傷風の治療法を見つけた。',
    '[南方熊楠]の日記には、粘菌の絵が数百枚残る。',
    '[樋口一葉]は二十四歳で亡くなるまでに、二十二の小説を書いた。',
    '[新聞紙条例]によって、十七の新聞が発行を止められた。',
    '[大蔵省]は紙幣の発行高を公表しなかった。',
    '[陸軍省]の地図は、[シベリア]の鉄道を詳しく描いている。',
    '[立憲政友会]は選挙で百五十九議席を得た。',
    '[大阪商船]は[那覇]への定期便を増やした。',
    '[電信法]は海底線の敷設を国に限った。',
    '[商法]の施行は三年延期された。',
    '[スペイン]と[オランダ]の船は、[ペルー]の銀を運んだ。',
    '[ダーウィン]の本は[中国]でも訳された。',
    '[ニュートン]の手紙は[国立国会図書館]で見られる。',
    '[UNESCO]は[釧路]の湿原を調べた。',
    '[フィリップス]と[シャープ]は共同で工場を建てた。',
    '[山形]から[福井]まで、雪で列車が止まった。',
    '[松江]の堀では、今も船が行き来する。',
    '[中国]と[英国]は条約の文言をめぐって対立した。',
    '港に着いたオランダ人医師は、[英国]の軍艦を見た。',
    '山形県内の農家が集まった。',
    '福井市長の会見が開かれた。',
    '松江城の門を修理する。',
    '那覇港で荷揚げが続く。',
    '釧路駅は雪に埋もれた。',
    '山形大の研究者が調べた。',
    '中国語で書かれた看板がある。',
    '中国人の留学生が増えた。',
    '英国人の船長が書いた。',
    '英国軍の砲台を描く。',
    'オランダ語の本を読む。',
    'シベリアンハスキーを飼う。',
    'ペルージャで大会が開かれた。',
    'シャープペンシルの芯を売る。',
    'ニュートンリングを観察した。',
    '東シベリアの川を下った。',
    '南スペインの村で暮らす。',
    '新福井と呼ばれた停車場があった。',
    '商法典の草案を書いた。',
    '西釧路に工場が移った。',
    '[陸奥宗光]邸で会議が開かれた。',
    '[樋口一葉]作の短編を載せた。',
    '[伊藤博文]、[陸奥宗光]両氏が署名した。',
    '[伊藤博文]像が建てられた。',
    '[英国]側の覚書を読む。',
    '[オランダ]製の時計を贈った。',
    '[スペイン]産の羊毛を輸入した。',
    '[立憲政友会]内の意見は割れた。',
    '[枢密院]議長が辞表を出した。',
    '元[大蔵省]次官が語った。',
    '旧[陸軍省]の倉庫が残る。',
    '[商法]第三条の規定である。',
    '[商法]二百条が争われた。',
    '[ペルー]等から銅を買い入れた。',
    '[福井]行きの最終列車に乗る。',
    '[山形]発の便は欠航した。',
    '[那覇]生まれの画家がいた。',
    '[松江]在住の詩人が寄稿した。',
    '[中国]初の新聞とされる。',
    '[フィリップス]社の技師が来た。',
    '[ダーウィン]自身も迷っていた。',
    '[シベリア]出兵は四年に及んだ。',
    '一八九五年[山形]で生まれた。',
    '昨年[釧路]を訪れた。',
    '[南方熊楠]と[北里柴三郎]は会ったことがない。',
    '「[英国]の回答を待つ」と[陸軍省]は答えた。',
    '[北里柴三郎]氏の講演に五百人が集まった。',
    '[大阪商船]株が値上がりした。',
    'スペイン風邪が広がった。',
    '[電信法]違反で三人が捕まった。',
    '[国立国会図書館]所蔵の写真を使った。',
    '[オランダ]・[スペイン]間の戦争が終わった。',
    '各国の代表が[松江]に着いた。',
    '[UNESCO]が登録した遺産である。',
    '[新聞紙条例]の改正を求める声が上がった。',
  ],
};

function compare({ names, texts }: Texts) {
  const prepared = lexicon(new Map(names.map((name) => [name, [name]])));
  const at = (text: string, start: number, name: string) => `${name} at ${start} in ${text}`;
  const [right, found] = [new Set<string>(), new Set<string>()];
  for (const marked of texts) {
    const text = marked.replace(/[[\]]/g, '');
    [...marked.matchAll(/\[(.*?)\]/g)].forEach((name, before) => {
      right.add(at(text, name.index - 2 * before, name[1] as string));
    });
    for (const { start, end } of findNames(text, prepared)) found.add(at(text, start, text.slice(start, end)));
  }
  return { right, found };
}

test('on texts held out, of 100 names found 98 are right, of 100 right ones 95 are found', () => {
  const { right, found } = compare(HELD_OUT);
  const both = found.intersection(right).size;
  expect(found.size).toBeGreaterThan(60);
  expect(both / found.size, [...found.difference(right)].join('\n')).toBeGreaterThanOrEqual(0.98);
  expect(both / right.size, [...right.difference(found)].join('\n')).toBeGreaterThanOrEqual(0.95);
});

/** By kind: what is found, and what is not. */
test.each([
  ['katakana is one word from end to end', ['スミス'], '[スミス]製。ジョン・[スミス]。スミスソニアン。ネオスミス。'],
  ['ヶ is no letter of a foreign word', ['関ヶ原', 'ハラ'], '[関ヶ原]の[ハラ]'],
  ['a lone kanji makes a word of the name before it', ['広島', 'ドイツ'], '広島駅と広島県、ドイツ語。'],
  ['one that says where or whose leaves it', ['広島', '勝海舟'], '[広島]側、[広島]発、[勝海舟]氏、[勝海舟]邸の'],
  ['one that belongs to the next word leaves it', ['刑法', '金沢'], '[刑法]第九条、[金沢]元局長、金沢大の'],
  ['a numeral leaves it', ['刑法'], '[刑法]九条の'],
  ['what begins with a unit goes on with it', ['岡山'], '岡山市内と岡山県知事、[岡山]出身の'],
  ['a name ends inside a word that ends in 内', ['自由党'], '[自由党]内の'],
  ['a point of the compass makes another name', ['広島'], '東広島と新広島、[広島]の東'],
  ['a name may begin with a lone kanji behind another', ['勝海舟'], '同年[勝海舟]は'],
  ['an age named for a place', ['奈良'], '奈良時代の瓦、[奈良]の瓦'],
  ['a name that two words cross', ['北京'], '东北京剧团'],
])('%s', (_kind, names, text) => {
  const { right, found } = compare({ names, texts: [text] });
  expect([...found]).toEqual([...right]);
});
