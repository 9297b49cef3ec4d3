import { count } from './count.ts';

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
