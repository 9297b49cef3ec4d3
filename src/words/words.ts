// Over 200 lines because it is a table: every word that the interface says, in one place.

const plural = /* @__PURE__ */ new Intl.PluralRules('en');

/** "1 claim", "65 claims". */
export const count = (n: number, one: string, other = `${one}s`): string =>
  `${n.toLocaleString('en')} ${plural.select(n) === 'one' ? one : other}`;

/** When a relation that lasts began and ended. */
export const RELATION_TIMES = {
  from: (date: string) => `from ${date}`,
  until: (date: string) => `until ${date}`,
} as const;

/** Said of a relation on which the works disagree. */
export const DISPUTED = 'disputed';

/** In the place of a rating that rests on what came out after the day that the reader asks about. */
export const NOT_YET = { sign: '·', word: 'Not yet known', choice: 'Not yet known then' } as const;

/** In the place of a rating where a note has none. */
export const GLOSS = { sign: '*', word: 'Gloss' } as const;

/** Words inside an article. */
export const ARTICLE_WORDS = {
  notes: 'Notes',
  linkToParagraph: (number: string) => `Paragraph ${number}`,
  linkToHeading: (heading: string) => `Link to the section “${heading}”`,
  noteref: (number: number, rating: string) => `Note ${number}, ${rating.toLowerCase()}`,
  authorNoteref: (number: number) => `Note ${number}`,
  knownSince: (date: string) => `known since ${date}`,
  works: 'Works',
  worksOfOrigins: (works: number, origins: number) => `${count(works, 'work')}, ${count(origins, 'origin')}`,
  by: 'By',
  paragraphTitle: (number: string) => `¶ ${number}`,
  credit: 'credit',
} as const;

/** Words of the cast at the head of an article. */
export const CAST_WORDS = {
  title: 'Who is who',
  who: 'Party',
  withIt: 'with it:',
  on: (date: string) => `, ${date}`,
  until: (date: string) => `until ${date}`,
} as const;

/** Words of the pages' frame and lists. */
export const PAGE_WORDS = {
  skip: 'Skip to the text',
  menu: 'Main',
  nav: { claims: 'Claims', search: 'Search' },
  foot: {
    works: 'Works cited',
    entities: 'All entities',
    feed: 'Feed',
    licence: (name: string) => `Text under ${name}`,
  },
  layers: {
    notes: 'Notes',
    key: 'Key',
    all: 'All',
    none: 'None',
    known: 'As known',
    asThen: 'then',
    asNow: 'now',
    thenMeaning: (date: string) => `only what was public by ${date}`,
  },
  meta: (paragraphs: number, minutes: number, entities: number, claims: number) =>
    [
      count(paragraphs, 'paragraph'),
      count(minutes, 'minute'),
      count(entities, 'entity', 'entities'),
      count(claims, 'claim'),
    ].join(' · '),
  published: 'Published',
  updated: 'updated',
  contents: 'Sections',
  card: {
    since: 'Since then',
  },
  entity: {
    asOf: (date: string) => `As known on ${date}`,
    since: 'What became known later',
    relations: 'Relations',
    dossier: 'More',
    mentions: 'In the articles',
    noMentions: 'No article names this entity; it stands here because other records refer to it.',
    summary: 'In short',
    otherNames: 'Other names and spellings',
    names: 'In other languages',
    works: 'Works',
    date: 'Date',
    coordinates: 'Coordinates',
    wikidata: 'Wikidata',
    follow: 'Follow it through the article',
    mentionCount: (n: number) => count(n, 'mention'),
  },
  entities: {
    title: 'Who and what',
    deck: 'Everybody and everything that the articles speak of, with every mention in its sentence.',
  },
  claims: {
    title: 'Claims',
    deck: 'Every claim of every article: what sort it is, how it has fared, and the words that make it.',
    filter: {
      rating: 'Rating',
      kind: 'Kind',
      entity: 'Speaks of',
      any: 'any',
    },
  },
  works: {
    title: 'Works cited',
    deck: 'Every work behind the notes and records. How far each is to be trusted stands beside it.',
    citedBy: 'Cited by',
    note: (number: number) => `note ${number}`,
    undated: 'undated',
    archive: 'Archived copy',
  },
  search: {
    title: 'Search',
    deck: 'Find a name or any words, down to the paragraph.',
    label: 'Search the edition',
    placeholder: 'A name or some words',
    kinds: 'Kind',
    anyKind: 'All',
    narrow: 'Narrow and sort',
    filter: {
      entity: 'Speaks of',
      rating: 'Rating',
      article: 'Article',
      any: 'any',
      known: 'As known',
      now: 'now',
      asThen: 'then',
      sort: 'Sort by',
      byRelevance: 'relevance',
      byPlace: 'place in the text',
    },
    noScript: 'Search needs JavaScript. Without it, here is everyone and everything, A to Z, with other names.',
  },
  home: {
    articles: 'Articles',
    read: 'Read the article',
    claims: 'Its claims, and how they fared',
    notYet: 'What could not be known then',
    who: 'Who is in it',
  },
  notFound: {
    title: 'Nothing at this address',
    text: 'The page may have moved. Search for it, or start from the first page.',
  },
} as const;

/** Words of the pictures and of the page that they stand on. */
export const PICTURE_WORDS = {
  title: 'Who stood with whom, when and where',
  titleOf: (article: string) => `Who stood with whom, when and where: ${article}`,
  deck: 'Three pictures, drawn from the records behind the article. Every name leads to what is known of it.',
  asList: 'The same as a list',
  allegiance: {
    heading: 'Who stood with whom',
    before: (day: string) => `Before ${day}`,
    after: (day: string) => `From ${day} on`,
    caption:
      'Each party stands indented under the one to which it was bound; under its name, its leader. Lines at the side are ties that cut across. In the second picture, what changed is in colour and dated.',
    describe: 'From top to bottom: ',
    describeEnd: '. The list after the pictures says every tie.',
    key: 'Lines',
    /** A belonging that is disputed claims less than one that is not. */
    disputed: { belonging: 'affiliate, disputed' } as Record<string, string>,
    /** The sign of a line that is disputed. */
    doubt: '?',
    from: (year: string) => `from ${year}`,
    until: (year: string) => `to ${year}`,
    kinds: {
      oath: 'oath',
      support: 'support',
      belonging: 'part or member',
      descent: 'grew out of',
      break: 'breach',
      lead: 'leader',
    },
  },
  timeline: {
    heading: 'When',
    whole: 'All of it',
    upTo: (day: string) => `Up to ${day}`,
    since: (day: string) => `Since ${day}`,
    continued: (title: string) => `${title}, continued`,
    day: (day: string) => `${day}: the article`,
    caption:
      'Time runs downwards, drawn together where little happened. Full marks were known on the day of the article; hollow ones became known later.',
    describe: (things: number, from: string, to: string) =>
      `${count(things, 'entry', 'entries')}, ${from} to ${to}. The list after the pictures has the same.`,
    more: (n: number) => ` ${count(n, 'entry', 'entries')} more became known later.`,
    known: (date: string) => `known since ${date}`,
    leadsNoLonger: 'no longer leads',
    key: 'Marks',
    shapes: { event: 'event', tie: 'side taken', end: 'end of a leader’s time', fact: 'other fact' },
  },
  map: {
    heading: 'Where',
    whole: 'All places',
    inset: 'Enlarged: the part in the frame',
    caption: 'Countries of which the article speaks are tinted. A country’s name stands near its middle.',
    borders:
      'Borders: Natural Earth, in the public domain, 1:50 million, by way of the package world-atlas. They are shown as they stand in that data set, disputed ones included, and express no position of this edition.',
    describe: (names: string[]) => `A map with ${names.join(', ')}.`,
    degrees: (lat: number, lon: number) =>
      `${Math.abs(lat)}° ${lat < 0 ? 'S' : 'N'}, ${Math.abs(lon)}° ${lon < 0 ? 'W' : 'E'}`,
    here: 'Here:',
  },
} as const;

/** Words that scripts say; apart, so that pages load no others. */
export const CLIENT_WORDS = {
  here: 'Here',
  display: { button: 'Aa', title: 'Display: colours, text and marks' },
  place: (number: string, last: string) => `¶ ${number} of ${last}`,
  follow: { start: 'Follow through the text', brief: 'Follow' },
};
