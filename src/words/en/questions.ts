import { sayBetween } from '../say-between.ts';

/** What is asked for that is no relation of the vocabulary, as readers type it; patterns as in `RelationTerm.ask`. */
export const QUESTIONS = {
  /** Words that say nothing before a name. */
  articles: ['the', 'a', 'an', 'please', 'tell', 'me'],
  /** Words before what is asked for that say nothing of it. */
  leads: ['name of', 'what is name of', 'what was name of', 'do you know', 'i want to know', 'can you say'],
  /** Words before a day. */
  on: ['in', 'on', 'during', 'by', 'around', 'as', 'of', 'at', 'until', 'early', 'late'],
  /** Words that ask for somebody by what he, she or it is, and the one that asks for anybody. */
  which: {
    who: 'who',
    asks: ['which', 'what'],
    of: 'group groups faction factions party parties militants people person men man leader leaders commander commanders body bodies country countries organisation organisations organization organizations'.split(
      ' ',
    ) as readonly string[],
  },
  /** Words behind a day. */
  behind: [] as readonly string[],
  /** The holder of a role: the word, then whose it is. */
  roles: [
    '{role} of|for|to {of}',
    '{of} {role}',
    'who is|was|are|were {role} of|for|to {of}',
    'who is|was|are|were {of} {role}',
    '{role}',
    'who is|was|are|were {role}',
  ],
  /** Words that ask for the holder of a role by what he or she did. */
  deeds: {
    'leader|head|chief|commander|president|chair': ['who led|leads|heads|headed|ran|runs|commanded|chaired {of}'],
    founder: ['who founded|established|created|started|formed {of}', 'who set up {of}'],
  } as Record<string, readonly string[]>,
  died: [
    'when|how did {entity} die',
    'when|how was|is {entity} killed',
    '{entity} death',
    'death of {entity}',
    'is|was {entity} dead|alive',
    'did {entity} die',
    'when is|was {entity} dead',
    'date of {entity} death',
    'date|day|year|time of death of {entity}',
    'when|how did {entity} get killed',
    'when {entity} died|killed',
    'in what|which year did {entity} die',
    'what|which year|day did {entity} die',
    'how|when did {entity} end',
    '{entity} died|dies|dead',
    '{entity} is|was dead|killed',
  ],
  diedWhere: ['where did {entity} die|fall', 'where was|is {entity} killed', 'place of {entity} death'],
  when: [
    'when was|is|were|are {entity}',
    'when did {entity} happen|occur|begin|start|end',
    'when did {entity} take place',
    'date of {entity}',
    '{entity} date',
  ],
  what: [
    'what is|was|are|were {entity}',
    'who is|was|are|were {entity}',
    'what does {entity} mean',
    'meaning of {entity}',
  ],
  changed: [
    'what changed|happened for|to|in|with|about? {entity} after|since {day}',
    'what changed|happened after|since {day} for|to|in|with|about {entity}',
    'what changed|happened for|to|with {entity}',
    'what became of {entity}',
    '{entity} after|since {day}',
    'what is|was|became known about|of? {entity} after|since {day}',
    'what has changed|happened for|to|in|with? {entity} after|since {day}',
  ],
  changedAnywhere: ['what changed|happened after|since {day}', 'what has changed|happened after|since {day}'],
  /** Words before a statement whose becoming known is asked for. */
  knownThat: ['when did it become|became known that', 'when was it? known that', 'when became known that'],
} as const;

/** Words of a query that narrow it, beside the words of ratings and kinds. */
export const NARROWING = {
  claims: ['claim', 'claims', 'note', 'notes', 'statement', 'statements', 'what'],
  fillers: [
    'that',
    'which',
    'were',
    'was',
    'are',
    'is',
    'all',
    'show',
    'list',
    'only',
    'rated',
    'known',
    'has',
    'have',
    'and',
  ],
  about: ['about', 'on', 'of', 'in', 'from', 'concerning', 'naming'],
  known: {
    later: [
      'could not be known then',
      'could not have been known then',
      'not be known then',
      'not known then',
      'not yet known then',
      'not yet known',
      'unknown then',
      'known later',
      'known only later',
      'became known later',
    ],
    asThen: ['could be known then', 'known then', 'was known then'],
  },
  /** A word for a rating as it stands beside several claims, where that is another. */
  rated: { plural: (word: string) => word },
  /** The plural of a word for a kind of claim. */
  plural: (word: string) => (word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`),
} as const;

/** How sentences of the records say that somebody has died; apart from each other, clause by clause. */
export const DEATHS = {
  clause:
    /\b(?:his|her) death\b|^was (?:later |reported )*(?:killed|dead)\b|^(?:he|she) died\b|^(?:he|she)\b[^,]* and was killed\b|^(?:died|drowned)\b|(?:^|, |\()(?:killed|died|drowned|murdered|assassinated|shot) (?:by|in|on|at|near)\b|, (?:died|drowned) (?:in|on|at|near|by)\b|(?<!who )\b(?:he|she) (?:was|had been|has been|had|is|was reported) (?:reported )?(?:killed|died|dead)\b|\bkilled (?:him|her)\b/iu,
  /** A clause with one of these does not say so. */
  not: /\b(?:den(?:y|ied|ies)|not|never|wrong|premature|possibly|perhaps|alive|whether|or badly)\b/iu,
  place:
    /\b(?:in|at|near|off|over) (?!January|February|March|April|May|June|July|August|September|October|November|December|the |a )\p{Lu}/u,
} as const;

/** How a summary says whose role somebody has: "Founder of", "Its founder, X", "proclaimed him caliph". */
export const ROLES = {
  /** The words before "of" at the beginning. */
  own: /^(?<words>(?:\p{L}[\p{L}’'-]*(?: and)? ){0,4}?\p{L}[\p{L}’'-]*)(?: since \d{4})? (?:of|for|to) (?<of>[^,.;:]{2,80})/u,
  /** Of another, from the record of what he or she leads. */
  named: /\b(?:Its|Their|its|their) (?<words>\p{L}+(?: and \p{L}+)*), (?<name>\p{Lu}[^,.;]{2,60}),/u,
  given:
    /\b(?:proclaimed|declared|named|called|made|elected|crowned|chose|appointed) (?:him|her) (?<words>\p{Ll}\p{L}*)\b/u,
  /** Between several roles of one, and which of the words for a role it is known by. */
  and: / and /u,
  word: /\S+$/u,
} as const;

/** What stands around the names in the sentence of an answer. */
export const ANSWER_WORDS = {
  /** Who, what binds them, when, and a remark; the last two may be empty. */
  sentence: (subject: string, verb: string, target: string, when: string, remark: string) =>
    `${`${sayBetween(verb, subject, target)} ${when}`.trim().replace(' ,', ',')}${remark && ` (${remark})`}.`,
  /** What something is, when it was, and what became known of it on a day. */
  about: (name: string, text: string) => `${name}: ${text}`,
  aboutWhen: (name: string, days: string, text: string) => `${name}: ${days}. ${text}`,
  aboutOn: (name: string, date: string, text: string) => `${name}, ${date}: ${text}`,
  title: 'In short',
  day: (date: string) => `on ${date}`,
  span: (date: string) => `in ${date}`,
  between: (from: string, to: string) => `from ${from} until ${to}`,
  since: (date: string) => `, since ${date}`,
  until: (date: string) => `until ${date}`,
  known: (date: string) => `known since ${date}`,
  endKnown: (date: string) => `its end known since ${date}`,
  died: 'Death',
  when: 'When',
  disputed: 'disputed',
};
