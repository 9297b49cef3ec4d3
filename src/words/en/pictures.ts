import { capital } from '../capital.ts';
import type { SpanInWords } from '../format-span.ts';
import { listed } from '../listed.ts';
import { count } from './count.ts';

const list = /* @__PURE__ */ listed('en');
const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** Who left one side, by name. */
export interface Movers {
  who: readonly string[];
  /** Empty if they were bound to nobody. */
  from: string;
}

/** A party that is alone by its name, several by their number. */
const some = (who: readonly string[], groups: readonly Movers[]) =>
  groups.length === 1 && who.length === 1 ? `${who[0]}` : (NUMBERS[who.length] ?? who.length.toLocaleString('en'));

/** Words of the pictures and of the page that they stand on. */
export const PICTURE_WORDS = {
  title: 'Who stood with whom, when and where',
  titleOf: (article: string) => `Who stood with whom, when and where: ${article}`,
  deck: 'Three pictures, drawn from the records behind the article. Every name leads to what is known of it.',
  asList: 'The same as a list',
  /** What binds one party to another, between the names of both. */
  tie: (words: string) => ` ${words} `,
  allegiance: {
    heading: 'Who stood with whom',
    /** What an image of it in the text is, and where it leads. */
    image: 'Chart: who stood with whom; large, and as a list',
    before: (day: string) => `Before ${day}`,
    after: (day: string) => `From ${day} on`,
    on: (day: string) => `On ${day}`,
    caption: 'Each party stands under the one to which it was bound, below its name whoever led it on that day.',
    captionMoved:
      'Who changed sides is in colour, with a line from the one side to the other; all others are grey. Only those with a record are drawn and counted: more may have gone with them.',
    describe: (day: string, parties: string[]) => `On ${day}: ${parties.join(', ')}. `,
    describeEnd: 'The list after the picture says every tie.',
    key: 'Lines',
    /** A belonging that is disputed claims less than one that is not. */
    disputed: { belonging: 'affiliate, disputed' } as Record<string, string>,
    /** The sign of a line that is disputed. */
    doubt: '?',
    kinds: {
      oath: 'oath',
      support: 'support',
      belonging: 'part or member',
      descent: 'grew out of',
      break: 'breach',
      lead: 'leader',
    },
    /** What is not an oath, as the key of the picture has it. */
    lesser: 'support or membership',
    /** What is said of one thing, one after the other. */
    facts: (facts: readonly string[]) => facts.join(', '),
    breachWith: (name: string) => `breach with ${name}`,
    /** Of somebody of whom it became known later that he or she led no more. */
    thought: (name: string) => `${name} was thought to lead`,
    afterwards: 'Afterwards',
    /** A name as a sentence has it: with an article if the prose has one before it. */
    named: (name: string, prose: string) =>
      prose.toLowerCase().includes(`the ${name.toLowerCase()}`) ? `the ${name}` : name,
    when: ({ from, to, precision }: SpanInWords) =>
      to ? `between ${from} and ${to}` : `${precision === 'day' ? 'on' : 'in'} ${from}`,
    /** Who went from whom to one and the same. */
    turned: (groups: readonly Movers[], to: string, when: string) =>
      capital(
        `${list(groups.map(({ who, from }, at) => `${some(who, groups)}${at === 0 ? ' turned' : ''} from ${from}`))} to ${to} ${when}`,
      ),
    joined: (groups: readonly Movers[], to: string, when: string) =>
      capital(`${list(groups.map(({ who }) => some(who, groups)))} joined ${to} ${when}`),
    left: (groups: readonly Movers[], when: string) =>
      capital(
        `${list(groups.map(({ who, from }, at) => `${some(who, groups)}${at === 0 ? ' left' : ''} ${from}`))} ${when}`,
      ),
    /** Too many to be told one by one. */
    changed: (parties: number, when: string) => `${count(parties, 'party', 'parties')} changed sides ${when}`,
    /** Of two days on which all stood alike. */
    stood: (day: string) => `Who stood with whom on ${day}`,
    both: (one: string, other: string) => `${one}; ${other}`,
  },
  timeline: {
    heading: 'When',
    whole: 'All of it',
    upTo: (day: string) => `Up to ${day}`,
    since: (day: string) => `Since ${day}`,
    day: (day: string) => `${day}: the article`,
    caption: 'Time runs downwards. Full marks were known on the day of the article; hollow ones became known later.',
    known: (date: string) => `known since ${date}`,
    leadsNow: 'became leader of',
    /** How the time of a leader ended. */
    ends: { left: 'ceased to lead', died: 'died as leader of', killed: 'was killed as leader of' },
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
    kilometres: (distance: number) => `${distance.toLocaleString('en')} km`,
    here: 'Here:',
  },
} as const;
