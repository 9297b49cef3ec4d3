import type * as EN from '../en/questions.ts';
import { sayBetween } from '../say-between.ts';
import type { Spoken } from '../spoken.ts';

export const QUESTIONS: Spoken<typeof EN.QUESTIONS> = {
  articles: ['der', 'die', 'das', 'den', 'dem', 'des', 'ein', 'eine', 'einer', 'eines', 'bitte', 'sag', 'sagen', 'mir'],
  leads: ['name von', 'name des', 'wie heißt', 'wie hieß', 'weißt du'],
  behind: [],
  on: [
    'im',
    'in',
    'am',
    'an',
    'um',
    'zu',
    'vom',
    'von',
    'bis',
    'seit',
    'während',
    'anfang',
    'mitte',
    'ende',
    'jahr',
    'jahre',
  ],
  which: {
    who: 'wer',
    asks: ['welche', 'welcher', 'welches', 'welchen'],
    of: 'gruppe gruppen fraktion fraktionen partei parteien leute person männer mann führer anführer land länder organisation organisationen'.split(
      ' ',
    ),
  },
  roles: [
    '{role} von|vom|für|in {of}',
    '{role} {of}',
    '{of} {role}',
    'wer ist|war|sind|waren {role} von|vom|für|in {of}',
    'wer ist|war|sind|waren {role} {of}',
    'wer ist|war|sind|waren {of} {role}',
    '{role}',
    'wer ist|war|sind|waren {role}',
  ],
  deeds: {
    'leiter|leiterin|anführer|anführerin|vorsitzender|vorsitzende|chef|chefin|präsident|präsidentin': [
      'wer führt|führte|leitet|leitete {of}',
      'wer hat {of} geführt|geleitet',
    ],
    'gründer|gründerin|stifter|stifterin': [
      'wer gründete|schuf|stiftete {of}',
      'wer hat {of} gegründet|geschaffen|gestiftet',
    ],
  },
  died: [
    'wann|wie starb|fiel {entity}',
    'wann|wie ist {entity} gestorben|gefallen|umgekommen',
    'wann|wie kam {entity} um',
    'wann|wie kam {entity} ums leben',
    'wann|wie wurde|ist {entity} getötet|ermordet',
    'tod von|vom? {entity}',
    '{entity} tod|gestorben|tot|getötet|ermordet',
    'ist|war {entity} tot|gestorben|lebendig',
    'lebt {entity} noch?',
    'todestag|todesdatum von|vom? {entity}',
    'wie|wann endete {entity}',
  ],
  diedWhere: [
    'wo starb|fiel {entity}',
    'wo ist {entity} gestorben|gefallen|umgekommen',
    'wo wurde {entity} getötet|ermordet',
    'sterbeort|todesort von|vom? {entity}',
  ],
  when: [
    'wann war|ist|waren|sind {entity}',
    'wann geschah|begann|endete {entity}',
    'wann fand|fanden {entity} statt',
    'wann ereignete|ereigneten sich {entity}',
    'datum von|vom? {entity}',
    '{entity} datum',
  ],
  what: [
    'was|wer ist|war|sind|waren {entity}',
    'was bedeutet|heißt {entity}',
    'was versteht man unter {entity}',
    'bedeutung von|vom? {entity}',
  ],
  changed: [
    'was änderte|veränderte sich? für|bei|in|mit {entity} nach|seit|ab {day}',
    'was änderte|veränderte sich? nach|seit|ab {day} für|bei|in|mit {entity}',
    'was hat sich für|bei|in|mit {entity} nach|seit|ab {day} geändert|verändert',
    'was hat sich nach|seit|ab {day} für|bei|in|mit {entity} geändert|verändert',
    'was hat sich für|bei|in|mit {entity} geändert|verändert',
    'was geschah|passierte nach|seit {day} mit|in|bei {entity}',
    'was geschah|passierte mit|in|bei {entity} nach|seit {day}',
    'was geschah|passierte mit|in|bei {entity}',
    'was wurde aus {entity}',
    'was ist aus {entity} geworden',
    '{entity} nach|seit|ab {day}',
    'was ist|wurde nach|seit {day} über {entity} bekannt',
    'was ist|wurde über {entity} nach|seit {day} bekannt',
  ],
  changedAnywhere: [
    'was änderte|veränderte sich nach|seit|ab {day}',
    'was hat sich nach|seit|ab {day} geändert|verändert',
    'was geschah|passierte nach|seit {day}',
    'was ist nach|seit {day} geschehen|passiert',
  ],
  knownThat: ['wann wurde bekannt dass', 'seit wann ist bekannt dass', 'wann war bekannt dass'],
};

export const NARROWING: Spoken<typeof EN.NARROWING> = {
  claims: ['aussage', 'aussagen', 'behauptung', 'behauptungen', 'anmerkung', 'anmerkungen', 'was'],
  fillers: [
    'die',
    'das',
    'der',
    'welche',
    'waren',
    'war',
    'sind',
    'ist',
    'alle',
    'zeige',
    'liste',
    'nur',
    'als',
    'bewertet',
    'bewertete',
    'bekannt',
    'hat',
    'haben',
    'und',
  ],
  about: ['über', 'zu', 'zum', 'zur', 'von', 'vom', 'in', 'aus', 'mit', 'betreffend'],
  known: {
    later: [
      'damals nicht bekannt sein konnte',
      'damals noch nicht bekannt',
      'damals nicht bekannt',
      'damals unbekannt',
      'noch nicht bekannt',
      'später bekannt',
      'erst später bekannt',
      'später bekannt wurde',
      'später bekannt geworden',
    ],
    asThen: ['damals bekannt sein konnte', 'damals bekannt', 'damals schon bekannt'],
  },
  rated: { plural: (word) => `${word}e` },
  plural: (word) =>
    /ie$/.test(word)
      ? `${word}n`
      : /ung$/.test(word)
        ? `${word}en`
        : /e$/.test(word)
          ? `${word}n`
          : /l$/.test(word)
            ? `${word}en`
            : `${word}en`,
};

export const DEATHS: Spoken<typeof EN.DEATHS> = {
  clause:
    /\b(?:er|sie) starb\b|^starb\b|\bsein(?:em)? Tod\b|^(?:er|sie) wurde\b[^,]* (?:getötet|ermordet|erschossen)\b|^(?:er|sie) (?:ist|war) (?:gestorben|tot)\b/iu,
  not: /\b(?:nicht|nie|kein\w*|dementier\w*|bestritt\w*|falsch|voreilig|vielleicht|möglicherweise|ob|angeblich|lebt)\b/iu,
  place:
    /\b(?:in|bei|nahe|über) (?!Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\p{Lu}/u,
};

export const ROLES: Spoken<typeof EN.ROLES> = {
  own: /^(?<words>(?:\p{L}[\p{L}’'-]*(?: und)? ){0,4}?\p{L}[\p{L}’'-]*)(?: seit \d{4})? (?:von|der|des) (?<of>[^,.;:]{2,80})/u,
  named: /\b(?:Ihr|Sein|ihr|sein) (?<words>\p{L}+(?: und \p{L}+)*), (?<name>\p{Lu}[^,.;]{2,60}),/u,
  given: /\bzum (?<words>\p{L}+) (?:ausgerufen|ernannt|gewählt|erklärt|gekrönt)(?!\p{L})/u,
  and: / und /u,
  word: /\S+$/u,
};

export const ANSWER_WORDS: Spoken<typeof EN.ANSWER_WORDS> = {
  sentence: (subject, verb, target, when, remark) =>
    `${`${sayBetween(verb, subject, target)} ${when}`.trim().replace(' ,', ',')}${remark && ` (${remark})`}.`,
  about: (name, text) => `${name}: ${text}`,
  aboutWhen: (name, days, text) => `${name}: ${days}. ${text}`,
  aboutOn: (name, date, text) => `${name}, ${date}: ${text}`,
  title: 'Kurz gesagt',
  day: (date) => `am ${date}`,
  span: (date) => (/^\d/.test(date) ? date : `im ${date}`),
  between: (from, to) => `von ${from} bis ${to}`,
  since: (date) => `seit ${date}`,
  until: (date) => `bis ${date}`,
  known: (date) => `bekannt seit ${date}`,
  endKnown: (date) => `Ende bekannt seit ${date}`,
  died: 'Tod',
  when: 'Wann',
  disputed: 'umstritten',
};
