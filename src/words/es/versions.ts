import type * as EN from '../en/versions.ts';
import type { Spoken } from '../spoken.ts';
import { of, on } from './dates.ts';

export const VERSION_WORDS: Spoken<typeof EN.VERSION_WORDS> = {
  name: (date, number) => (number ? `${date}, versión ${number}` : date),
  title: (article, name) => `${article}: versión ${of(name)}`,
  deck: (name) => `El texto tal como estaba ${on(name)}, sin sus notas.`,
  current: 'Esto es lo que dice el artículo hoy.',
  former: 'El artículo ha cambiado desde entonces.',
  read: 'Leer el artículo',
  compare: 'Comparar con lo que dice hoy',
  compareWith: 'Comparar con:',
  compareNow: 'lo que dice hoy',
  compareAny: 'Comparar con otra versión',
  choose: 'Elegir',
  anyNeedsScript:
    'Cada versión se compara con la siguiente y con la actual; para comparar otras dos hace falta JavaScript.',
  thatVersion: 'Leer esa versión',
  text: 'Su texto sin formato',
  check: 'SHA-256 de su texto:',
  list: 'Versiones',
  listDeck: 'Lo que decía el artículo desde cada día, en direcciones que permanecen.',
  isCurrent: 'versión actual',
  since: (name) => `Cambios desde la versión ${of(name)}`,
  between: (name, until) => `Cambios de la versión ${of(name)} a la ${of(until)}`,
  laterVersion: 'Leer la posterior',
  sinceDeck: 'Va tachado lo que desapareció y subrayado lo que llegó.',
  same: 'Nada ha cambiado.',
};
