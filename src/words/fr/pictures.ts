import { capital } from '../capital.ts';
import type * as EN from '../en/pictures.ts';
import { listed } from '../listed.ts';
import type { Spoken } from '../spoken.ts';
import { count } from './count.ts';
import { on, since, the, until } from './dates.ts';

const list = /* @__PURE__ */ listed('fr');
const NUMBERS = [
  'aucune',
  'une',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
];

const isOne = (groups: readonly EN.Movers[]) => groups.length === 1 && groups[0]?.who.length === 1;
const degrees = (angle: number) => Math.abs(angle).toLocaleString('fr', { maximumFractionDigits: 6 });
/** A party that is alone by its name, several by their number. */
const some = (who: readonly string[], groups: readonly EN.Movers[]) =>
  isOne(groups) ? `${who[0]}` : (NUMBERS[who.length] ?? who.length.toLocaleString('fr'));
const have = (who: readonly string[]) => (who.length === 1 ? 'a' : 'ont');
const leavers = (groups: readonly EN.Movers[]) =>
  list(groups.map(({ who, from }) => `${some(who, groups)} ${have(who)} quitté ${from}`));

export const PICTURE_WORDS: Spoken<typeof EN.PICTURE_WORDS> = {
  title: 'Qui était avec qui, quand et où',
  titleOf: (article) => `Qui était avec qui, quand et où : ${article}`,
  deck: 'Trois images, tracées d’après les notices de l’article. Chaque nom mène à ce que l’on en sait.',
  asList: 'La même chose en liste',
  tie: (words) => ` : ${words} `,
  allegiance: {
    heading: 'Qui était avec qui',
    image: 'Graphique : qui était avec qui ; en grand et en liste',
    before: (day) => `Avant ${the(day)}`,
    after: (day) => `${capital(since(day))}`,
    on: (day) => capital(on(day)),
    caption:
      'Chaque partie figure sous celle à laquelle elle était liée et, sous son nom, qui la dirigeait ce jour-là.',
    captionMoved:
      'Les parties qui ont changé de camp sont en couleur, avec une ligne d’un camp à l’autre ; toutes les autres sont en gris. Seules celles qui ont une notice sont dessinées et comptées : d’autres ont pu les suivre.',
    describe: (day, parties) => `${capital(on(day))} : ${parties.join(', ')}. `,
    describeEnd: 'La liste qui suit l’image donne tous les liens.',
    key: 'Lignes',
    disputed: { belonging: 'affiliation, point contesté' },
    doubt: '?',
    kinds: {
      oath: 'serment',
      support: 'soutien',
      belonging: 'appartenance',
      descent: 'filiation',
      break: 'rupture',
      lead: 'direction',
    },
    lesser: 'soutien ou appartenance',
    facts: (facts) => facts.join(', '),
    breachWith: (name) => `rupture avec ${name}`,
    thought: (name) => `à sa tête, croyait-on : ${name}`,
    afterwards: 'Par la suite',
    named: (name) => name,
    when: ({ from, to, precision }) => {
      if (precision === 'day') return to ? `entre le ${from} et le ${to}` : `le ${from}`;
      return to ? `entre ${the(from)} et ${the(to)}` : on(from);
    },
    turned: (groups, to, when) => capital(`${leavers(groups)} pour rejoindre ${to} ${when}`),
    joined: (groups, to, when) =>
      capital(
        `${list(groups.map(({ who }) => some(who, groups)))} ${isOne(groups) ? 'a' : 'ont'} rejoint ${to} ${when}`,
      ),
    left: (groups, when) => capital(`${leavers(groups)} ${when}`),
    changed: (parties, when) =>
      `${count(parties, { one: '# partie a changé de camp', other: '# parties ont changé de camp' })} ${when}`,
    stood: (day) => `Qui était avec qui ${on(day)}`,
    both: (one, other) => `${one} ; ${other}`,
  },
  timeline: {
    heading: 'Quand',
    whole: 'Tout',
    upTo: (day) => capital(until(day)),
    since: (day) => capital(since(day)),
    day: (day) => `${day} : l’article`,
    caption:
      'Le temps va de haut en bas. Les signes pleins étaient connus le jour de l’article ; les signes creux l’ont été plus tard.',
    known: (date) => `on le sait ${since(date)}`,
    leadsNow: 'commence à diriger',
    ends: { left: 'a cessé de diriger', died: 'est mort à la tête de', killed: 'a été tué à la tête de' },
    key: 'Signes',
    shapes: { event: 'événement', tie: 'prise de parti', end: 'fin d’une direction', fact: 'autre fait' },
  },
  map: {
    heading: 'Où',
    whole: 'Tous les lieux',
    inset: 'Agrandissement : la partie encadrée',
    caption: 'Les pays dont parle l’article sont teintés. Le nom d’un pays figure près de son centre.',
    borders:
      'Frontières : Natural Earth, domaine public, au 1:50 000 000, par le paquet world-atlas. Elles sont montrées telles que ces données les tracent, frontières contestées comprises, et n’expriment aucune position de cette édition.',
    describe: (names) => `Une carte avec ${list(names)}.`,
    degrees: (lat, lon) => `${degrees(lat)}° ${lat < 0 ? 'S' : 'N'}, ${degrees(lon)}° ${lon < 0 ? 'O' : 'E'}`,
    kilometres: (distance) => `${distance.toLocaleString('fr')} km`,
    here: 'Ici :',
  },
};
