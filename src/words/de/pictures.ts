import { capital } from '../capital.ts';
import type * as EN from '../en/pictures.ts';
import { listed } from '../listed.ts';
import type { Spoken } from '../spoken.ts';
import { count } from './count.ts';

const list = /* @__PURE__ */ listed('de');
const NUMBERS = [
  'keine',
  'eine',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
];

const isOne = (groups: readonly EN.Movers[]) => groups.length === 1 && groups[0]?.who.length === 1;
const some = (who: readonly string[]) => NUMBERS[who.length] ?? who.length.toLocaleString('de');

export const PICTURE_WORDS: Spoken<typeof EN.PICTURE_WORDS> = {
  title: 'Wer zu wem hielt, wann und wo',
  titleOf: (article) => `Wer zu wem hielt, wann und wo: ${article}`,
  deck: 'Drei Bilder, aus den Einträgen zum Artikel gezeichnet. Jeder Name führt zu dem, was von ihm bekannt ist.',
  asList: 'Dasselbe als Liste',
  tie: (words) => ` ${words} `,
  allegiance: {
    heading: 'Wer zu wem hielt',
    image: 'Schaubild: wer zu wem hielt; groß und als Liste',
    before: (day) => `Vor ${day}`,
    after: (day) => `Ab ${day}`,
    on: (day) => `Am ${day}`,
    caption: 'Jede Partei steht unter der, an die sie gebunden war, unter ihrem Namen, wer sie an diesem Tag führte.',
    captionMoved:
      'Wer die Seite wechselte, ist farbig, mit einer Linie von der einen zur anderen; alle anderen sind grau. Gezeichnet und gezählt ist nur, wer einen Eintrag hat: Mehr können mitgegangen sein.',
    describe: (day, parties) => `Am ${day}: ${parties.join(', ')}. `,
    describeEnd: 'Die Liste nach dem Bild nennt jede Bindung.',
    key: 'Linien',
    disputed: { belonging: 'verbunden, umstritten' },
    doubt: '?',
    kinds: {
      oath: 'Treueid',
      support: 'Unterstützung',
      belonging: 'Teil oder Mitglied',
      descent: 'hervorgegangen aus',
      break: 'Bruch',
      lead: 'Anführer',
    },
    lesser: 'Unterstützung oder Mitgliedschaft',
    facts: (facts) => facts.join(', '),
    breachWith: (name) => `Bruch mit ${name}`,
    thought: (name) => `${name} galt als Anführer`,
    afterwards: 'Danach',
    named: (name) => name,
    when: ({ from, to, precision }) => {
      if (to) return precision === 'day' ? `zwischen dem ${from} und dem ${to}` : `zwischen ${from} und ${to}`;
      return `${precision === 'day' ? 'am' : precision === 'month' ? 'im' : 'im Jahr'} ${from}`;
    },
    turned: (groups, to, when) =>
      isOne(groups)
        ? `${groups[0]?.who[0]} wechselte ${when} von ${groups[0]?.from} zu ${to}`
        : capital(`${list(groups.map(({ who, from }) => `${some(who)} von ${from}`))} wechselten ${when} zu ${to}`),
    joined: (groups, to, when) =>
      isOne(groups)
        ? `${groups[0]?.who[0]} schloss sich ${when} ${to} an`
        : capital(`${list(groups.map(({ who }) => some(who)))} schlossen sich ${when} ${to} an`),
    left: (groups, when) =>
      isOne(groups)
        ? `${groups[0]?.who[0]} löste sich ${when} von ${groups[0]?.from}`
        : capital(`${list(groups.map(({ who, from }) => `${some(who)} von ${from}`))} lösten sich ${when}`),
    changed: (parties, when) =>
      `${count(parties, { one: '# Partei wechselte', other: '# Parteien wechselten' })} ${when} die Seite`,
    stood: (day) => `Wer am ${day} zu wem hielt`,
    both: (one, other) => `${one}; ${other}`,
  },
  timeline: {
    heading: 'Wann',
    whole: 'Alles',
    upTo: (day) => `Bis ${day}`,
    since: (day) => `Seit ${day}`,
    day: (day) => `${day}: der Artikel`,
    caption: 'Die Zeit läuft nach unten. Volle Zeichen waren am Tag des Artikels bekannt, hohle wurden es später.',
    known: (date) => `bekannt seit ${date}`,
    leadsNow: 'übernahm die Führung:',
    ends: { left: 'führte nicht länger', died: 'starb als Anführer:', killed: 'wurde als Anführer getötet:' },
    key: 'Zeichen',
    shapes: { event: 'Ereignis', tie: 'Parteinahme', end: 'Ende einer Führung', fact: 'anderes' },
  },
  map: {
    heading: 'Wo',
    whole: 'Alle Orte',
    inset: 'Vergrößert: der Ausschnitt im Rahmen',
    caption: 'Länder, von denen der Artikel handelt, sind getönt. Der Name eines Landes steht nahe seiner Mitte.',
    borders:
      'Grenzen: Natural Earth, gemeinfrei, 1:50 Millionen, über das Paket world-atlas. Sie sind gezeigt, wie dieser Datensatz sie führt, umstrittene eingeschlossen, und drücken keine Haltung dieser Ausgabe aus.',
    describe: (names) => `Eine Karte mit ${list(names)}.`,
    degrees: (lat, lon) => `${Math.abs(lat)}° ${lat < 0 ? 'S' : 'N'}, ${Math.abs(lon)}° ${lon < 0 ? 'W' : 'O'}`,
    kilometres: (distance) => `${distance.toLocaleString('de')} km`,
    here: 'Hier:',
  },
};
