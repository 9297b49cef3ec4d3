import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blocksOf } from '../../src/read/markdown/blocks-of.ts';
import { parseMarkdown } from '../../src/read/markdown/parse-markdown.ts';
import { contentOf } from '../editions/editions.ts';
import { readContent } from '../editions/read-content.ts';
import { Random } from '../fixtures/random.ts';

const CONTENT = contentOf('ordinary');

const paragraphsIn = (path: string): string[] => {
  const tree = parseMarkdown(readFileSync(path, 'utf8'));
  return blocksOf(tree).flatMap(({ kind, text }) => (kind !== 'heading' && text.length > 40 ? [text] : []));
};

/** Words of a script from which sentences are made, and how they are put together. */
interface Script {
  words: string[];
  space: string;
  stop: string;
}

const CYRILLIC: Script = {
  words:
    'город дорога старый новый письмо река человек время война мир совет министр границы деревня школа учитель ребёнок зима лето хлеб цена рынок торговля поезд станция телеграмма ответ вопрос закон суд решение земля поле урожай дождь ветер гора перевал крепость полк командир солдат раненый врач больница лекарство вода колодец мост паром берег остров море корабль капитан груз порт таможня чиновник бумага печать подпись договор переговоры посол столица дворец площадь толпа голос речь надежда страх молчание память имя отец сын брат сестра дом окно дверь ключ свет огонь дым и в на с по из что как но если потому когда был стала сказал ушли вернулись остались писали видели знали'.split(
      ' ',
    ),
  space: ' ',
  stop: '.',
};
const ARABIC: Script = {
  words:
    'المدينة الطريق القديم الجديد الرسالة النهر الرجل الوقت الحرب السلام المجلس الوزير الحدود القرية المدرسة المعلم الطفل الشتاء الصيف الخبز السعر السوق التجارة القطار المحطة الجواب السؤال القانون المحكمة القرار الأرض الحقل الحصاد المطر الريح الجبل القلعة القائد الجندي الجريح الطبيب المستشفى الدواء الماء البئر الجسر الشاطئ الجزيرة البحر السفينة القبطان الميناء الجمارك الموظف الورقة الختم التوقيع الاتفاق المفاوضات السفير العاصمة القصر الساحة الحشد الصوت الخطاب الأمل الخوف الصمت الذاكرة الاسم الأب الابن الأخ البيت النافذة الباب المفتاح الضوء النار في من إلى على عن كان قال ذهب عاد بقي كتب رأى عرف ثم لكن لأن عندما بعد قبل'.split(
      ' ',
    ),
  space: ' ',
  stop: '.',
};
const CHINESE: Script = {
  words:
    '城市 道路 古老 新的 信件 河流 人们 时间 战争 和平 议会 部长 边界 村庄 学校 老师 孩子 冬天 夏天 面包 价格 市场 贸易 火车 车站 电报 回答 问题 法律 法院 决定 土地 田野 收成 下雨 大风 山脉 要塞 军团 指挥官 士兵 伤员 医生 医院 药品 水源 水井 桥梁 渡船 海岸 岛屿 大海 船只 船长 货物 港口 海关 官员 文件 印章 签名 条约 谈判 大使 首都 宫殿 广场 人群 声音 演讲 希望 恐惧 沉默 记忆 名字 父亲 儿子 兄弟 房屋 窗户 钥匙 灯光 火焰 在 的 和 从 因为 但是 如果 当时 已经 没有 说过 离开 回来 留下 写道 看见 知道'.split(
      ' ',
    ),
  space: '',
  stop: '。',
};

function sentence({ words, space, stop }: Script, random: Random): string {
  const chosen = Array.from({ length: 6 + random.below(12) }, () => words[random.below(words.length)] as string);
  return chosen.join(space) + stop;
}

function madeParagraphs(script: Script, random: Random, count: number): string[] {
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + random.below(5) }, () => sentence(script, random)).join(script.space),
  );
}

/** What stands between paragraphs of prose in real articles: short answers, near-duplicate items, code-like lines. */
const SMALL = [
  ...['Yes.', 'No.', 'Not yet.', 'For example:', 'See below.', 'Why?', 'Type: String', 'Type: Number', 'Default: null'],
  ...['Default: false', 'Default: 10', 'Note: the figures are estimates.', 'Two things follow.', 'Updated 3 May 2014.'],
  ...['Support for Linux on ARM', 'Support for Linux on x64', 'Support for macOS on ARM', 'Support for Windows on x64'],
  ...['npm install --save-dev left', 'npm run build', 'GET /articles/:id', 'POST /articles', 'const a = open(path);'],
  ...['Fixed a crash when the list is empty', 'Fixed a crash when the file is missing', 'Fixed a leak in the cache'],
  ...['The 2012 report, page 14', 'The 2013 report, page 22', 'The 2014 report, page 9', '“We did not know.”', '* * *'],
];

/** Raw paragraphs to make articles from, by what they are. */
export function material(): { prose: string[]; scripts: string[][]; small: string[] } {
  const entities = readdirSync(join(CONTENT, 'entities')).sort();
  const prose = readContent(CONTENT).articles.flatMap(({ id, claims }) => [
    ...paragraphsIn(join(CONTENT, 'articles', `${id}.md`)),
    ...claims.map(({ note }) => note.trim().replace(/\s+/g, ' ')),
    ...entities.flatMap((name) => paragraphsIn(join(CONTENT, 'entities', name))),
  ]);
  const random = new Random(7);
  const scripts = [CYRILLIC, ARABIC, CHINESE].map((script) => madeParagraphs(script, random, 90));
  return { prose: [...new Set(prose)], scripts, small: SMALL };
}
