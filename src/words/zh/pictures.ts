import type * as EN from '../en/pictures.ts';
import { listed } from '../listed.ts';
import type { Spoken } from '../spoken.ts';
import { count } from './count.ts';

const list = /* @__PURE__ */ listed('zh-Hans');
const some = (who: readonly string[], groups: readonly EN.Movers[]) =>
  groups.length === 1 && who.length === 1 ? `${who[0]}` : `${who.length} 方`;

export const PICTURE_WORDS: Spoken<typeof EN.PICTURE_WORDS> = {
  title: '谁与谁为伍，何时，何地',
  titleOf: (article) => `谁与谁为伍，何时，何地：${article}`,
  deck: '三幅图，依据文章背后的条目绘制。点击名称可查看已知的情况。',
  asList: '以列表呈现同样内容',
  tie: (words) => ` ${words} `,
  allegiance: {
    heading: '谁与谁为伍',
    image: '图：谁与谁为伍；大图与列表',
    before: (day) => `${day}之前`,
    after: (day) => `${day}起`,
    on: (day) => day,
    caption: '每一方列于其所从属的一方之下，名称下方是当日的领导人。',
    captionMoved:
      '改换阵营者以颜色标出，并有一条线从原阵营连到新阵营；其余均为灰色。图中只绘出并计入有条目者，随之而去的可能更多。',
    describe: (day, parties) => `${day}：${parties.join('、')}。`,
    describeEnd: '图后的列表列出每项联系。',
    key: '线条',
    disputed: { belonging: '附属关系，有争议' },
    doubt: '？',
    kinds: {
      oath: '效忠',
      support: '支持',
      belonging: '部分或成员',
      descent: '源自',
      break: '决裂',
      lead: '领导人',
    },
    lesser: '支持或成员关系',
    facts: (facts) => facts.join('，'),
    breachWith: (name) => `与${name}决裂`,
    thought: (name) => `当时以为由${name}领导`,
    afterwards: '此后',
    named: (name) => name,
    when: ({ from, to }) => (to ? `${from}至${to}` : from),
    turned: (groups, to, when) =>
      `${when}，${groups.map(({ who, from }) => `${some(who, groups)}由${from}`).join('、')}转投${to}`,
    joined: (groups, to, when) => `${when}，${groups.map(({ who }) => some(who, groups)).join('、')}加入${to}`,
    left: (groups, when) => `${when}，${groups.map(({ who, from }) => `${some(who, groups)}脱离${from}`).join('、')}`,
    changed: (parties, when) => `${when}，${count(parties, { other: '# 方改换阵营' })}`,
    stood: (day) => `${day}谁与谁为伍`,
    both: (one, other) => `${one}；${other}`,
  },
  timeline: {
    heading: '何时',
    whole: '全部',
    upTo: (day) => `截至${day}`,
    since: (day) => `${day}以来`,
    day: (day) => `${day}：文章`,
    caption: '时间自上而下。实心标记在文章所述之日已为人知，空心标记为后来得知。',
    known: (date) => `${date}起为人所知`,
    leadsNow: '接掌',
    ends: { left: '不再领导', died: '任领导人期间去世：', killed: '任领导人期间被杀：' },
    key: '标记',
    shapes: { event: '事件', tie: '选边', end: '领导人任期结束', fact: '其他事实' },
  },
  map: {
    heading: '何地',
    whole: '全部地点',
    inset: '放大：框内部分',
    caption: '文章谈到的国家着有底色。国名位于其中部附近。',
    borders:
      '边界：Natural Earth，公有领域，1:5000 万，经由 world-atlas 软件包。边界（包括有争议者）均按该数据集原样显示，不代表本站立场。',
    describe: (names) => `地图，包含${list(names)}。`,
    degrees: (lat, lon) =>
      `${lat < 0 ? '南纬' : '北纬'} ${Math.abs(lat)}°，${lon < 0 ? '西经' : '东经'} ${Math.abs(lon)}°`,
    kilometres: (distance) => `${distance.toLocaleString('zh')}公里`,
    here: '此处：',
  },
};
