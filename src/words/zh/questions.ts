import type * as EN from '../en/questions.ts';
import { sayBetween } from '../say-between.ts';
import type { Spoken } from '../spoken.ts';

/** Questions are compared letter by letter: spaces part what is optional from what is not, as a reader types none. */
export const QUESTIONS: Spoken<typeof EN.QUESTIONS> = {
  articles: ['请', '请问', '告诉', '我', '一下', '呢', '吗', '啊'],
  leads: ['的名字', '请问'],
  on: ['在', '于', '到', '截至', '期间', '左右', '初', '末', '底', '时', '当时'],
  which: { who: '谁', asks: ['哪个', '哪些'], of: '组织 团体 派别 党派 人 领导人 国家'.split(' ') },
  behind: ['年', '时', '时候', '的', '当时', '底', '末', '初', '期间', '里'],
  roles: [
    '{of} 的? {role}',
    '{of} 的? {role} 是 谁',
    '谁 是 {of} 的? {role}',
    '谁 当|任|担任|做 过? 了? {of} 的? {role}',
    '{of} 的? {role} 叫? 什么 名字?',
    '{of} 的? {role} 是 哪 位|个',
    '{role}',
    '{role} 是 谁',
    '谁 是 {role}',
  ],
  deeds: {
    '领导人|领导者|领袖|首领|主席|会长|指挥官|总裁|社长': [
      '谁 领导|率领|指挥|统治|主持 了? {of}',
      '{of} 由|被 谁 领导|率领|指挥|统治',
    ],
    创始人: [
      '谁 创立|建立|创建|成立|创办 了? {of}',
      '{of} 是 谁 创立|建立|创建|成立|创办 的?',
      '{of} 由 谁 创立|建立|创建|创办',
    ],
    创建者: ['谁 创立|建立|创建|成立|创办 了? {of}', '{of} 是 谁 创立|建立|创建|成立|创办 的?'],
  },
  died: [
    '{entity} 是? 什么 时候 死|去世|被杀|阵亡|遇害 的?',
    '{entity} 是? 何时|怎么|如何 死|去世|被杀|阵亡|遇害 的?',
    '{entity} 的? 死|死亡|去世|死因',
    '{entity} 死 了 吗?',
    '{entity} 还? 活着 吗?',
    '{entity} 去世 了? 吗?',
    '{entity} 的? 死亡|去世 日期|时间',
    '{entity} 何时|怎么|如何 结束|灭亡 的?',
  ],
  diedWhere: [
    '{entity} 死|去世|被杀|阵亡|遇害 在|于 哪里|哪儿|何处|何地',
    '{entity} 在 哪里|哪儿|何处 死|去世|被杀|阵亡|遇害 的?',
    '{entity} 的? 死亡 地点',
  ],
  when: [
    '{entity} 是? 什么 时候 的?',
    '{entity} 是? 何时 的?',
    '{entity} 是? 什么 时候 发生|开始|结束 的?',
    '{entity} 是? 何时 发生|开始|结束 的?',
    '{entity} 的? 日期|时间',
  ],
  what: [
    '{entity} 是 什么',
    '{entity} 是 谁',
    '什么 是|叫 {entity}',
    '谁 是 {entity}',
    '{entity} 是? 什么 意思',
    '{entity} 的? 意思|含义',
  ],
  changed: [
    '{day} 之后|以后|后|以来 {entity} 有? 发生 了? 什么 变化?',
    '{day} 之后|以后|后|以来 {entity} 有 什么|哪些 变化',
    '{entity} 在? {day} 之后|以后|后|以来 发生 了? 什么 变化?',
    '{entity} 在? {day} 之后|以后|后|以来 有 什么|哪些 变化',
    '{entity} 后来 怎么样|怎样 了?',
    '{entity} 发生 了 什么 变化?',
    '{entity} 有 什么|哪些 变化',
    '{entity} {day} 之后|以后|后|以来',
    '{day} 之后|以后|后|以来 的? {entity}',
  ],
  changedAnywhere: ['{day} 之后|以后|后|以来 发生 了? 什么 变化?', '{day} 之后|以后|后|以来 有 什么|哪些 变化'],
  knownThat: ['什么 时候 知道', '什么 时候 得知', '何时 得知', '何时 知道', '何时 为人所知'],
};

export const NARROWING: Spoken<typeof EN.NARROWING> = {
  claims: ['主张', '说法', '注释', '陈述', '什么', '哪些'],
  fillers: ['的', '是', '有', '所有', '全部', '显示', '列出', '只', '仅', '被', '评定', '为', '已知', '和', '与', '了'],
  about: ['关于', '有关', '涉及', '在', '对于', '对'],
  known: {
    later: [
      '当时 无从 得知',
      '当时 不 知道',
      '当时 尚未 知晓',
      '当时 未知',
      '尚未 知晓',
      '后来 得知',
      '后来 知道',
      '后来 才 知道',
    ],
    asThen: ['当时 已知', '当时 知道', '当时 已 知'],
  },
  rated: { plural: (word) => word },
  plural: (word) => `各项${word}`,
};

export const DEATHS: Spoken<typeof EN.DEATHS> = {
  clause:
    /^(?:他|她)?(?:后|终)?(?:\d{4}年(?:\d+月)?(?:\d+日)?，?)?(?:(?:于|在)[^，。；]{1,20}?)?(?:去世|逝世|病逝|遇害|遇刺身亡|身亡|被杀|阵亡|丧生|溺亡|被[^，。；]{0,12}?(?:打死|杀害|杀死|暗杀|击毙))(?!的)|^(?:\d{4}年[^，。；]{0,8}?)(?:去世|逝世|病逝|遇害|身亡|被杀|阵亡|丧生)(?!的)/u,
  not: /没有|没|并未|未曾|否认|谣|据称|据说|可能|也许|是否|误传|活着/u,
  place: /(?:于|在)(?!\d)[^，。；\d]{1,16}?(?:去世|逝世|病逝|遇害|身亡|被杀|阵亡|丧生|溺亡)/u,
};

/** Whose role it is comes before its word: behind 的, or, of the words that are always roles, right before it. */
export const ROLES: Spoken<typeof EN.ROLES> = {
  own: /^(?<of>[^，。；：（]{2,40}?)(?:的(?:前|首任|现任|前任|时任|最后一任|第.{1,3}任)?(?=[^的]{1,16}?(?:[，。；（]|$))|(?=(?:前|首任|现任|前任|时任|第.{1,3}任)?(?:创始人|创建者|创立者|领导人|领导者|领袖|首领|总统|副总统|主席|副主席|总理|首相|部长|大臣|司令|司令员|总司令|指挥官|将军|皇帝|国王|女王|苏丹|埃米尔|哈里发|书记|总书记|秘书长|会长|社长|校长|院长|市长|省长|州长|总督|巡抚|议长|议员|代表|发言人|主编|编辑|总裁|董事长|经理|教授|作者|成员|总办|总工程师|设计者)(?:(?:和|与|兼|、)[^，。；（的]{1,12})?(?:[，。；（]|$)))(?:前|首任|现任|前任|时任|第.{1,3}任)?(?<words>[^，。；：（的]{1,16}?)(?=[，。；（]|$)/u,
  named:
    /(?:其|该\p{L}{1,4}的?|它的)(?<words>创始人|创建者|创立者|领导人|领导者|领袖|首领|总统|副总统|主席|副主席|总理|首相|部长|大臣|司令|司令员|总司令|指挥官|将军|皇帝|国王|女王|苏丹|埃米尔|哈里发|书记|总书记|秘书长|会长|社长|校长|院长|市长|省长|州长|总督|巡抚|议长|议员|代表|发言人|主编|编辑|总裁|董事长|经理|教授|作者|成员|总办|总工程师|设计者)[为是]?(?<name>[^，。；：]{2,30})/u,
  given:
    /(?:选为|推为|选举为|推举为|任命为|拥立为|立为|宣布为|尊为|奉为|当选为?|出任|就任|担任|自称)(?<words>[^，。；：的了]{2,10}?)(?=[，。；：（]|$)/u,
  and: /和|与|兼|、/u,
  word: /.+/u,
};

export const ANSWER_WORDS: Spoken<typeof EN.ANSWER_WORDS> = {
  sentence: (subject, verb, target, when, remark) =>
    `${sayBetween(verb, subject, target)}${when && `，${when}`}${remark && `（${remark}）`}。`,
  about: (name, text) => `${name}：${text}`,
  aboutWhen: (name, days, text) => `${name}：${days}。${text}`,
  aboutOn: (name, date, text) => `${name}，${date}：${text}`,
  title: '概要',
  day: (date) => `时间为${date}`,
  span: (date) => `时间为${date}`,
  between: (from, to) => `${from}至${to}`,
  since: (date) => `自${date}起`,
  until: (date) => `至${date}`,
  known: (date) => `${date}起为人所知`,
  endKnown: (date) => `其结束自${date}起为人所知`,
  died: '死亡',
  when: '时间',
  disputed: '有争议',
};
