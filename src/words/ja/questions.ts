import { asked, does, keeps, WHAT, WHERE, WHO } from '../ask-in-japanese.ts';
import type * as EN from '../en/questions.ts';
import { sayBetween } from '../say-between.ts';
import type { Spoken } from '../spoken.ts';

/** Questions are compared letter by letter: spaces part what is optional from what is not, as a reader types none. */
export const QUESTIONS: Spoken<typeof EN.QUESTIONS> = {
  articles: [],
  leads: [],
  which: { who: '誰', asks: [], of: [] },
  on: ['約', 'およそ'],
  behind: ['に', 'は', 'の', 'で', 'には', 'では', '時点', '当時', '頃', 'ごろ', '末', '初め', '現在', 'から', 'まで'],
  roles: asked([
    `{of} の {role} は? ${WHO}?`,
    `${WHO} が|は {of} の {role}`,
    '{role}',
    `{role} は ${WHO}`,
    `{of} の {role} を 務めた|務めている|務める の? は ${WHO}`,
  ]),
  deeds: {
    '指導者|党首|総裁|会長|社長|議長|代表|司令官|首領': asked([
      `${WHO} が|は {of} を ${keeps('率い')}|${does('指導', '指揮')}`,
      `{of} を ${keeps('率い')}|${does('指導', '指揮')} の? は ${WHO}`,
    ]),
    '創設者|設立者|創立者': asked([
      `${WHO} が|は {of} を ${does('創設', '設立', '結成')}|作った|つくった`,
      `{of} を ${does('創設', '設立', '結成')}|作った|つくった の? は ${WHO}`,
      `{of} は ${WHO} が ${does('創設', '設立', '結成')}|作った|つくった`,
    ]),
  },
  died: asked([
    '{entity} は|が? いつ 死亡|死去|死んだ|死にました|亡くなった|亡くなりました|殺された|殺されました|殺害された|殺害されました|戦死 した|しました?',
    '{entity} は|が? どうやって|どのように|なぜ|どう 死亡|死去|死んだ|死にました|亡くなった|亡くなりました|殺された|殺されました|殺害された|殺害されました した|しました?',
    '{entity} が 死亡|死去 した の は いつ',
    '{entity} が 死んだ|死にました|亡くなった|亡くなりました|殺された|殺されました|殺害された|殺害されました の は いつ',
    '{entity} の 死|死亡|死去|最期|死因|命日',
    '{entity} の 死亡|死去 日|時期|年月日 は? いつ?',
    '{entity} は|が? 死んだ|死にました|死亡した|死亡しました|死去した|死去しました|亡くなった|亡くなりました|死んでいる',
    '{entity} は|が? まだ? 生きている|生きて いる|いた? |生存している',
    '{entity} 死亡|死去|死因',
    '{entity} は|が? いつ 消滅|崩壊|解散 した|して?',
  ]),
  diedWhere: asked([
    `{entity} は|が? ${WHERE} で 死亡した|死亡しました|死去した|死去しました|死んだ|死にました|亡くなった|亡くなりました|殺された|殺されました|殺害された|殺害されました|戦死した|戦死しました`,
    `{entity} が 死亡した|死亡しました|死去した|死去しました|死んだ|死にました|亡くなった|亡くなりました|殺された|殺されました|殺害された|殺害されました の は ${WHERE}`,
    `{entity} の 死亡地|死没地|死んだ場所|最期の地 は? ${WHERE}?`,
  ]),
  when: asked([
    '{entity} は いつ',
    '{entity} は|が? いつ 起きた|起きました|起こった|起こりました|あった|ありました|行われた|行われました|始まった|始まりました|終わった|終わりました|開かれた|開かれました|発生した|発生しました|開催された|開催されました',
    '{entity} が 起きた|起きました|起こった|起こりました|あった|ありました|行われた|行われました|始まった|始まりました|終わった|終わりました|開かれた|開かれました|発生した|発生しました|開催された|開催されました の は いつ',
    '{entity} の 日付|日時|日|時期|年 は? いつ?',
  ]),
  what: asked([
    `{entity} は|って|とは ${WHAT}`,
    `{entity} は|って|とは ${WHO}`,
    `${WHO} が {entity}`,
    `{entity} とは|って`,
    `{entity} の 意味 は? ${WHAT}?`,
    `{entity} は どういう|どんな 意味|人|人物|組織|もの`,
  ]),
  changed: asked([
    '{day} 以降|以後|の後|後|から に? {entity} に|は|で 何 が? 起きた|起きました|起こった|起こりました|あった|ありました|変わった|変わりました|判明した|判明しました',
    '{day} 以降|以後|の後|後|から の {entity}',
    '{entity} は|に|で {day} 以降|以後|の後|後|から に? 何 が? 起きた|起きました|起こった|起こりました|あった|ありました|変わった|変わりました',
    '{entity} は|に|で {day} 以降|以後|の後|後|から に? どう なった|変わった|変わりました',
    '{entity} は その後? どうなった|どう変わった',
    '{entity} に 何が 起きた|起きました|起こった|起こりました|あった|ありました',
    '{entity} の その後',
    '{entity} {day} 以降|以後|の後|後',
  ]),
  changedAnywhere: asked([
    '{day} 以降|以後|の後|後|から に? 何 が 起きた|起きました|起こった|起こりました|あった|ありました|変わった|変わりました|判明した|判明しました',
  ]),
  knownThat: [],
};

export const NARROWING: Spoken<typeof EN.NARROWING> = {
  claims: ['主張', '注', '記述', '発言'],
  fillers: [
    ...['の', 'な', 'は', 'が', 'を', 'に', 'と', 'だ', 'で', 'すべて', '全て', '表示', '一覧', '評価'],
    ...['された', 'した', 'である', 'について', 'に関する', 'をめぐる', '年'],
  ],
  // What claims are about stands before them: 霧浦についての主張.
  about: [],
  known: {
    later: [
      '未判明',
      '当時は未判明',
      '当時は知りえなかった',
      '当時は知られていなかった',
      '後に判明',
      '後に明らかになった',
      '後で判明',
    ],
    asThen: ['当時知られていた', '当時判明していた', '当時既知'],
  },
  rated: { plural: (word) => word },
  plural: (word) => `各${word}`,
};

export const DEATHS: Spoken<typeof EN.DEATHS> = {
  clause:
    /^(?:(?:彼|彼女)は、?)?(?:\d{4}年[^。、；]{0,24}?、?|[^。、；はがも]{0,24}?(?:で|に)、?)?(?:[^。、；はが]{0,16}?に)?(?:死去|死亡|死ん|亡くな|病死|戦死|暗殺され|殺害され|殺され|射殺され|溺死)(?!した人|した者)/u,
  not: /ない|なかった|否定|とされ|かもしれ|誤報|噂|可能性|ではな|生き/u,
  place:
    /(?!\d)[^。、；はがも\d年月日]{1,16}で、?[^。；は]{0,16}?(?:死去|死亡|死ん|亡くな|病死|戦死|暗殺され|殺害され|殺され|射殺され|溺死)/u,
};

/** Whose role it is comes before its word: behind の, or, of the words that are always roles, right before it. */
export const ROLES: Spoken<typeof EN.ROLES> = {
  own: /^(?<of>[^、。；：（]{1,40}?)(?:の(?:元|前|初代|現|第.{1,3}代)?(?=[^の]{1,16}?(?:[、。；（]|で(?:あ|し)|だ|$))|(?=(?:元|前|初代|現|第.{1,3}代)?(?:創設者|創立者|創始者|設立者|指導者|党首|総裁|総理|会長|社長|校長|学長|首相|内閣総理大臣|大臣|大統領|議長|議員|司令官|長官|総督|知事|市長|皇帝|天皇|国王|女王|王|将軍|書記長|事務総長|代表|報道官|編集長|主筆|教授|首領|首長|宗主|艦長|船長|委員長|理事長|局長|技師長)(?:(?:と|兼|・)[^、。；（の]{1,12}?)?(?:[、。；（]|で(?:あ|し)|だ|$)))(?:元|前|初代|現|第.{1,3}代)?(?<words>[^、。；：（の]{1,16}?)(?=[、。；（]|で(?:あ|し)|だ|$)/u,
  named:
    /(?:その|同\p{L}{1,3}の)(?<words>創設者|創立者|創始者|設立者|指導者|党首|総裁|総理|会長|社長|校長|学長|首相|内閣総理大臣|大臣|大統領|議長|議員|司令官|長官|総督|知事|市長|皇帝|天皇|国王|女王|王|将軍|書記長|事務総長|代表|報道官|編集長|主筆|教授|首領|首長|宗主|艦長|船長|委員長|理事長|局長|技師長)(?:である|だった|の|は|、)?(?<name>[^、。；：]{2,30})/u,
  given:
    /(?<words>[\p{sc=Han}\p{scx=Kana}]{2,10}?)(?:に(?:選ばれ|選出され|任命され|任じられ|就任し|就い|就く|推され|推戴され|指名され)|を(?:名乗|務め|宣言し))/u,
  and: /と|兼|・|、/u,
  word: /.+/u,
};

export const ANSWER_WORDS: Spoken<typeof EN.ANSWER_WORDS> = {
  sentence: (subject, verb, target, when, remark) => {
    const beside = [when, remark].filter(Boolean).join('、');
    return `${sayBetween(verb, subject, target)}${beside && `（${beside}）`}。`;
  },
  about: (name, text) => `${name}：${text}`,
  aboutWhen: (name, days, text) => `${name}：${days}。${text}`,
  aboutOn: (name, date, text) => `${name}（${date}）：${text}`,
  title: '概要',
  day: (date) => date,
  span: (date) => date,
  between: (from, to) => `${from}から${to}まで`,
  since: (date) => `${date}から`,
  until: (date) => `${date}まで`,
  known: (date) => `${date}に判明`,
  endKnown: (date) => `終わったことは${date}に判明`,
  died: '死亡',
  when: '時期',
  disputed: '異論あり',
};
