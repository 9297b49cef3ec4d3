// Over 200 lines because it is a table: every word that the interface says, in one place.

import type { RelationType } from '../model/entity.ts';

// Apart, so that a script can load these words alone.
export { CLAIM_KIND_WORDS, KIND_WORDS } from './kinds.ts';
export { NOT_YET, RATING_MEANINGS, RATING_WORDS } from './ratings.ts';

const plural = /* @__PURE__ */ new Intl.PluralRules('en');

/** "1 claim", "65 claims". */
export const count = (n: number, one: string, other = `${one}s`): string =>
  `${n.toLocaleString('en')} ${plural.select(n) === 'one' ? one : other}`;

/** Relations, as the subject and as the target sees them. */
export const RELATION_WORDS: Record<RelationType, { of: string; inverse: string }> = {
  leads: { of: 'leads', inverse: 'led by' },
  'member-of': { of: 'member of', inverse: 'members include' },
  'part-of': { of: 'part of', inverse: 'includes' },
  'pledged-to': { of: 'pledged to', inverse: 'received the pledge of' },
  'sided-with': { of: 'sided with', inverse: 'had the support of' },
  'allied-with': { of: 'allied with', inverse: 'allied with' },
  'affiliated-with': { of: 'affiliated with', inverse: 'affiliates include' },
  'broke-with': { of: 'broke with', inverse: 'was left by' },
  disowned: { of: 'disowned', inverse: 'was disowned by' },
  fought: { of: 'fought', inverse: 'fought' },
  struck: { of: 'struck', inverse: 'was struck by' },
  funded: { of: 'funded', inverse: 'was funded by' },
  succeeded: { of: 'grew out of', inverse: 'became' },
  'carried-out': { of: 'carried out', inverse: 'carried out by' },
  'took-part-in': { of: 'took part in', inverse: 'involved' },
  'based-in': { of: 'based in', inverse: 'was a base of' },
  'happened-in': { of: 'took place in', inverse: 'was the scene of' },
  followed: { of: 'followed', inverse: 'led to' },
  mentored: { of: 'mentored', inverse: 'pupil of' },
  recognised: { of: 'recognised', inverse: 'was recognised by' },
};

/** When a relation that lasts began and ended. */
export const RELATION_TIMES = {
  from: (date: string) => `from ${date}`,
  until: (date: string) => `until ${date}`,
} as const;

/** Said of a relation on which the works disagree. */
export const DISPUTED = 'disputed';

export const WEIGHT_WORDS = {
  P: 'the column itself',
  A: 'news agency, public body or specialist research',
  B: 'other press, think tank or named analyst',
  C: 'second hand: repost, encyclopaedia, blog',
} as const;

/** Words inside an article. */
export const ARTICLE_WORDS = {
  notes: 'Notes',
  linkToParagraph: (number: string) => `Paragraph ${number}`,
  linkToHeading: 'Link to this section',
  table: (figure?: string) => (figure ? `Table, figure ${figure}` : 'Table'),
  code: (figure?: string) => (figure ? `Code, figure ${figure}` : 'Code'),
  noteref: (number: number, rating: string) => `Note ${number}, ${rating.toLowerCase()}`,
  backlink: (number: number) => `Note ${number}, back to the text`,
  authorNoteref: (number: number) => `Note ${number}`,
  knownSince: (date: string) => `known since ${date}`,
  works: 'Works',
  paragraphTitle: (number: string) => `¶ ${number}`,
  credit: 'credit',
} as const;

/** Words of the cast at the head of an article. */
export const CAST_WORDS = {
  title: 'Who is who',
  who: 'Faction and leader',
  withIt: 'with it:',
  on: (date: string) => `, ${date}`,
  until: (date: string) => `until ${date}`,
} as const;

/** Words of the pages' frame and lists. */
export const PAGE_WORDS = {
  skip: 'Skip to the text',
  menu: 'Main',
  nav: { factions: 'Factions', leaders: 'Leaders', claims: 'Claims', search: 'Search' },
  foot: {
    about: 'About',
    works: 'Works cited',
    entities: 'All entities',
    feed: 'Feed',
    licence: 'Text under CC BY 4.0',
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
    otherNames: 'Other names and spellings',
    works: 'Works',
    date: 'Date',
    coordinates: 'Coordinates',
    wikidata: 'Wikidata',
    follow: 'Follow it through the article',
    mentionCount: (n: number) => count(n, 'mention'),
  },
  entities: {
    title: 'Who and what',
    deck: 'Every faction, leader, body, place and event that the articles speak of, with every mention in its sentence.',
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
    deck: 'Every work behind the notes and records. Mostly only excerpts were seen; the page “About” says how works are weighed.',
    citedBy: 'Cited by',
    note: (number: number) => `note ${number}`,
    undated: 'undated',
    archive: 'Archived copy',
  },
  search: {
    title: 'Search',
    deck: 'Find a faction, a leader, a place or any words, down to the paragraph.',
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
