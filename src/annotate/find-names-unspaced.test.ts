import { expect, test } from 'vitest';
import { findNames, lexicon } from './find-names.ts';

/** By language: names, and texts in which each name that is present stands in brackets; all else is a trap. */
const TEXTS: Record<string, { names: string[]; texts: string[] }> = {
  zh: {
    names: ['北京', '上海', '宪法', '李鸿章', '中国', '全国人民代表大会', '京张铁路', 'IMU'],
    texts: [
      '[李鸿章]在[北京]签署了协议。',
      '[京张铁路]由[中国]工程师设计，从[北京]出发。',
      '[宪法]规定，[全国人民代表大会]是最高国家权力机关。',
      '他先到[上海]，后来回到[北京]。',
      '[IMU]的成员没有到过[中国]。',
      '一九五四年，[全国人民代表大会]通过了第一部[宪法]。',
      '[李鸿章]的信从[上海]寄出。',
      '修建[京张铁路]用了四年。',
      '海上海鸟很多。',
      '这位中国人很高兴。',
      '上海人多，北京人不懂。',
      '立宪法案没有通过。',
      '东北京剧团来了。',
    ],
  },
  ja: {
    names: ['東京', '京都', '憲法', '伊藤博文', '鉄道', 'トヨタ', '大阪'],
    texts: [
      '[伊藤博文]は[東京]で[憲法]の草案を書いた。',
      '[鉄道]は[東京]から[大阪]まで通じている。',
      '彼は[京都]に住み、[大阪]で働く。',
      '[トヨタ]は会社の名前である。',
      '[憲法]は国の最高の法である。',
      '[東京]と[京都]は遠い。',
      '[伊藤博文]の手紙が[京都]にある。',
      '東京都の人口は多い。',
      'トヨタマヒメの話を読んだ。',
    ],
  },
  th: {
    names: ['กรุงเทพ', 'เชียงใหม่', 'รัฐธรรมนูญ', 'ประเทศไทย', 'ตา'],
    texts: [
      'เขาเดินทางจาก[กรุงเทพ]ไป[เชียงใหม่]',
      '[รัฐธรรมนูญ]ของ[ประเทศไทย]',
      '[กรุงเทพ]เป็นเมืองใหญ่ของ[ประเทศไทย]',
      'เขาอยู่ที่[เชียงใหม่]',
      'ตลาดอยู่ไกล',
      'ตามกฎหมาย',
    ],
  },
};

/** Traps that ICU's dictionaries part wrongly, so that a name is found that is not there. */
const KNOWN_WRONG: Record<string, string[]> = {
  zh: ['上海 in 海上海鸟很多。', '宪法 in 立宪法案没有通过。'],
  ja: [],
  th: [],
};

test.each(Object.entries(TEXTS))(
  '%s: every name that is present is found, none but the known wrong',
  (language, edition) => {
    const prepared = lexicon(new Map(edition.names.map((name) => [name, [name]])));
    const missed: string[] = [];
    const wrong: string[] = [];
    for (const marked of edition.texts) {
      const text = marked.replace(/[[\]]/g, '');
      const right = [...marked.matchAll(/\[(.*?)\]/g)].map((name, before) => `${name.index - 2 * before} ${name[1]}`);
      const found = findNames(text, prepared).map(({ start, end }) => `${start} ${text.slice(start, end)}`);
      missed.push(...right.filter((name) => !found.includes(name)).map((name) => `${name} in ${text}`));
      wrong.push(...found.filter((n) => !right.includes(n)).map((n) => `${n.split(' ')[1]} in ${text}`));
    }
    expect({ missed, wrong }).toEqual({ missed: [], wrong: KNOWN_WRONG[language] });
  },
);

test('a name in another script is found beside them as before', () => {
  const prepared = lexicon(
    new Map([
      ['omar', ['Omar']],
      ['imu', ['IMU']],
    ]),
  );
  const text = "在l'Omar, Omar’s, pro-IMU的 IMU2 Omars _Omar";
  expect(findNames(text, prepared).map(({ start, end }) => text.slice(start, end))).toEqual(['Omar', 'Omar', 'IMU']);
});
