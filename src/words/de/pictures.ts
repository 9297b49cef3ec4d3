import type * as EN from '../en/pictures.ts';
import { listed } from '../listed.ts';
import type { Spoken } from '../spoken.ts';
import { count } from './count.ts';

const list = /* @__PURE__ */ listed('de');

export const PICTURE_WORDS: Spoken<typeof EN.PICTURE_WORDS> = {
  title: 'Wer zu wem hielt, wann und wo',
  titleOf: (article) => `Wer zu wem hielt, wann und wo: ${article}`,
  deck: 'Drei Bilder, aus den Einträgen zum Artikel gezeichnet. Jeder Name führt zu dem, was von ihm bekannt ist.',
  asList: 'Dasselbe als Liste',
  allegiance: {
    heading: 'Wer zu wem hielt',
    before: (day) => `Vor ${day}`,
    after: (day) => `Ab ${day}`,
    caption:
      'Jede Partei steht eingerückt unter der, an die sie gebunden war; unter ihrem Namen ihr Anführer. Linien an der Seite sind Bindungen quer dazu. Im zweiten Bild ist farbig und datiert, was sich geändert hat.',
    describe: 'Von oben nach unten: ',
    describeEnd: '. Die Liste nach den Bildern nennt jede Bindung.',
    key: 'Linien',
    disputed: { belonging: 'verbunden, umstritten' },
    doubt: '?',
    from: (year) => `ab ${year}`,
    until: (year) => `bis ${year}`,
    kinds: {
      oath: 'Treueid',
      support: 'Unterstützung',
      belonging: 'Teil oder Mitglied',
      descent: 'hervorgegangen aus',
      break: 'Bruch',
      lead: 'Anführer',
    },
  },
  timeline: {
    heading: 'Wann',
    whole: 'Alles',
    upTo: (day) => `Bis ${day}`,
    since: (day) => `Seit ${day}`,
    continued: (title) => `${title}, Fortsetzung`,
    day: (day) => `${day}: der Artikel`,
    caption:
      'Die Zeit läuft nach unten, gerafft, wo wenig geschah. Volle Zeichen waren am Tag des Artikels bekannt, hohle wurden es später.',
    describe: (things, from, to) =>
      `${count(things, { one: '# Eintrag', other: '# Einträge' })}, ${from} bis ${to}. Die Liste nach den Bildern enthält dasselbe.`,
    more: (n) =>
      count(n, {
        one: ' # weiterer Eintrag wurde später bekannt.',
        other: ' # weitere Einträge wurden später bekannt.',
      }),
    known: (date) => `bekannt seit ${date}`,
    leadsNoLonger: 'führt nicht mehr',
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
    here: 'Hier:',
  },
};
