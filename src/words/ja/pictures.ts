import type * as EN from '../en/pictures.ts';
import { listed } from '../listed.ts';
import type { Spoken } from '../spoken.ts';
import { count } from './count.ts';

const list = /* @__PURE__ */ listed('ja');
const some = (who: readonly string[], groups: readonly EN.Movers[]) =>
  groups.length === 1 && who.length === 1 ? `${who[0]}` : `${who.length}者`;

export const PICTURE_WORDS: Spoken<typeof EN.PICTURE_WORDS> = {
  title: '誰が、いつ、どこで、誰の側にいたか',
  titleOf: (article) => `誰が、いつ、どこで、誰の側にいたか：${article}`,
  deck: '記事の背景にある項目から描いた三つの図。名前を選ぶと、わかっていることを読めます。',
  asList: '同じ内容の一覧',
  tie: (words) => ` ${words} `,
  allegiance: {
    heading: '誰が誰の側にいたか',
    image: '図：誰が誰の側にいたか。拡大図と一覧',
    before: (day) => `${day}より前`,
    after: (day) => `${day}以降`,
    on: (day) => day,
    caption: '各勢力を、その属する勢力の下に置く。名前の下はその日の指導者。',
    captionMoved:
      '陣営を変えた勢力は色で示し、元の陣営から新しい陣営へ線を引く。その他は灰色。項目のあるものだけを描き、数えているため、行動をともにした者はさらに多い可能性がある。',
    describe: (day, parties) => `${day}：${parties.join('、')}。`,
    describeEnd: '図の後の一覧に、すべての結びつきを示す。',
    key: '線',
    disputed: { belonging: '関連組織、異論あり' },
    doubt: '？',
    kinds: {
      oath: '忠誠の誓い',
      support: '支持',
      belonging: '一部または構成員',
      descent: '前身から発展',
      break: '決別',
      lead: '指導者',
    },
    lesser: '支持または所属',
    facts: (facts) => facts.join('、'),
    breachWith: (name) => `${name}と決別`,
    thought: (name) => `当時は${name}が指導者とみられていた`,
    afterwards: 'その後',
    named: (name) => name,
    when: ({ from, to }) => (to ? `${from}から${to}の間` : from),
    turned: (groups, to, when) =>
      `${when}、${groups.map(({ who, from }) => `${from}から${some(who, groups)}`).join('、')}が${to}に転じた`,
    joined: (groups, to, when) => `${when}、${groups.map(({ who }) => some(who, groups)).join('、')}が${to}に加わった`,
    left: (groups, when) =>
      `${when}、${groups.map(({ who, from }) => `${from}から${some(who, groups)}`).join('、')}が離脱した`,
    changed: (parties, when) => `${when}、${count(parties, { other: '#者' })}が陣営を変えた`,
    stood: (day) => `${day}に誰が誰の側にいたか`,
    both: (one, other) => `${one}。${other}`,
  },
  timeline: {
    heading: 'いつ',
    whole: '全期間',
    upTo: (day) => `${day}まで`,
    since: (day) => `${day}以降`,
    day: (day) => `${day}：記事`,
    caption: '時間は上から下へ進む。塗りつぶした印は記事の日付に知られていたこと、白抜きの印は後に明らかになったこと。',
    known: (date) => `${date}に判明`,
    leadsNow: '指導者に就任',
    ends: { left: '指導者を退任：', died: '指導者在任中に死亡：', killed: '指導者在任中に殺害：' },
    key: '印',
    shapes: { event: '出来事', tie: '陣営の選択', end: '指導者の在任の終わり', fact: 'その他の事実' },
  },
  map: {
    heading: 'どこで',
    whole: '全地点',
    inset: '拡大：枠内',
    caption: '記事に登場する国には色を付けた。国名はその中央付近に置く。',
    borders:
      '国境：Natural Earth（パブリックドメイン、5000万分の1、パッケージworld-atlasによる）。係争中のものを含めてデータのとおりに示し、このサイトの立場を表すものではない。',
    describe: (names) => `${list(names)}を示す地図。`,
    degrees: (lat, lon) =>
      `${lat < 0 ? '南緯' : '北緯'}${Math.abs(lat)}度、${lon < 0 ? '西経' : '東経'}${Math.abs(lon)}度`,
    kilometres: (distance) => `${distance.toLocaleString('ja')} km`,
    here: 'この場所：',
  },
};
