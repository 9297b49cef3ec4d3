import { capital } from '../capital.ts';
import type * as EN from '../en/pictures.ts';
import { listed } from '../listed.ts';
import type { Spoken } from '../spoken.ts';
import { count } from './count.ts';
import { of, on, since, the, until } from './dates.ts';

const list = /* @__PURE__ */ listed('es');
const NUMBERS = [
  'ninguna',
  'una',
  'dos',
  'tres',
  'cuatro',
  'cinco',
  'seis',
  'siete',
  'ocho',
  'nueve',
  'diez',
  'once',
  'doce',
];

const isOne = (groups: readonly EN.Movers[]) => groups.length === 1 && groups[0]?.who.length === 1;
const degrees = (angle: number) => Math.abs(angle).toLocaleString('es', { maximumFractionDigits: 6 });
/** A party that is alone by its name, several by their number. */
const some = (who: readonly string[], groups: readonly EN.Movers[]) =>
  isOne(groups) ? `${who[0]}` : (NUMBERS[who.length] ?? who.length.toLocaleString('es'));
const leavers = (groups: readonly EN.Movers[]) =>
  list(groups.map(({ who, from }) => `${some(who, groups)} ${who.length === 1 ? 'dejó' : 'dejaron'} ${from}`));

export const PICTURE_WORDS: Spoken<typeof EN.PICTURE_WORDS> = {
  title: 'Quién estaba con quién, cuándo y dónde',
  titleOf: (article) => `Quién estaba con quién, cuándo y dónde: ${article}`,
  deck: 'Tres imágenes, trazadas a partir de los registros del artículo. Cada nombre lleva a lo que se sabe de él.',
  asList: 'Lo mismo en forma de lista',
  tie: (words) => `: ${words} `,
  allegiance: {
    heading: 'Quién estaba con quién',
    image: 'Gráfico: quién estaba con quién; en grande y como lista',
    before: (day) => `Antes ${of(day)}`,
    after: (day) => capital(since(day)),
    on: (day) => capital(on(day)),
    caption: 'Cada parte figura bajo aquella a la que estaba unida y, bajo su nombre, quién la dirigía ese día.',
    captionMoved:
      'Las partes que cambiaron de bando van en color, con una línea de un bando al otro; todas las demás, en gris. Solo se dibujan y se cuentan las que tienen registro: pudieron seguirlas otras.',
    describe: (day, parties) => `${capital(on(day))}: ${parties.join(', ')}. `,
    describeEnd: 'La lista que sigue a la imagen recoge todos los vínculos.',
    key: 'Líneas',
    disputed: { belonging: 'afiliación, punto discutido' },
    doubt: '?',
    kinds: {
      oath: 'juramento',
      support: 'apoyo',
      belonging: 'pertenencia',
      descent: 'origen',
      break: 'ruptura',
      lead: 'dirección',
    },
    lesser: 'apoyo o pertenencia',
    facts: (facts) => facts.join(', '),
    breachWith: (name) => `ruptura con ${name}`,
    thought: (name) => `al frente, según se creía: ${name}`,
    afterwards: 'Después',
    named: (name) => name,
    when: ({ from, to, precision }) => {
      if (precision === 'day') return to ? `entre el ${from} y el ${to}` : `el ${from}`;
      return to ? `entre ${the(from)} y ${the(to)}` : on(from);
    },
    turned: (groups, to, when) => capital(`${leavers(groups)} para unirse a ${to} ${when}`),
    joined: (groups, to, when) =>
      capital(
        `${list(groups.map(({ who }) => some(who, groups)))} ${isOne(groups) ? 'se unió' : 'se unieron'} a ${to} ${when}`,
      ),
    left: (groups, when) => capital(`${leavers(groups)} ${when}`),
    changed: (parties, when) =>
      `${count(parties, { one: '# parte cambió de bando', other: '# partes cambiaron de bando' })} ${when}`,
    stood: (day) => `Quién estaba con quién ${on(day)}`,
    both: (one, other) => `${one}; ${other}`,
  },
  timeline: {
    heading: 'Cuándo',
    whole: 'Todo',
    upTo: (day) => capital(until(day)),
    since: (day) => capital(since(day)),
    day: (day) => `${day}: el artículo`,
    caption:
      'El tiempo corre hacia abajo. Los signos llenos se conocían el día del artículo; los huecos se conocieron después.',
    known: (date) => `se sabe ${since(date)}`,
    leadsNow: 'empieza a dirigir',
    ends: { left: 'dejó de dirigir', died: 'murió al frente de', killed: 'fue muerto al frente de' },
    key: 'Signos',
    shapes: { event: 'acontecimiento', tie: 'toma de partido', end: 'fin de una dirección', fact: 'otro hecho' },
  },
  map: {
    heading: 'Dónde',
    whole: 'Todos los lugares',
    inset: 'Ampliación: la parte enmarcada',
    caption: 'Los países de los que habla el artículo van sombreados. El nombre de un país figura cerca de su centro.',
    borders:
      'Fronteras: Natural Earth, de dominio público, a escala 1:50 000 000, por medio del paquete world-atlas. Se muestran como las trazan esos datos, incluidas las disputadas, y no expresan ninguna posición de esta edición.',
    describe: (names) => `Un mapa con ${list(names)}.`,
    degrees: (lat, lon) => `${degrees(lat)}° ${lat < 0 ? 'S' : 'N'}, ${degrees(lon)}° ${lon < 0 ? 'O' : 'E'}`,
    kilometres: (distance) => `${distance.toLocaleString('es')} km`,
    here: 'Aquí:',
  },
};
