import type * as EN from '../en/spans.ts';
import type { Spoken } from '../spoken.ts';
import { on, until } from './dates.ts';

const several = (numbers: string) => /[–,]/.test(numbers);
const named = (numbers: string) => (several(numbers) ? `Los párrafos ${numbers}` : `El párrafo ${numbers}`);
const have = (numbers: string) => (several(numbers) ? 'han' : 'ha');
const were = (numbers: string) => (several(numbers) ? 'se han' : 'se ha');

export const SPAN_WORDS: Spoken<typeof EN.SPAN_WORDS> = {
  range: (numbers) => (several(numbers) ? `¶¶ ${numbers}` : `¶ ${numbers}`),
  unknown: (number) => `El artículo nunca tuvo un párrafo ${number}.`,
  alias: (number, into, date) => `El párrafo ${number} se suprimió ${on(date)}; su texto pasó al párrafo ${into}.`,
  gone: (number, date, reason) => `El párrafo ${number} se suprimió ${on(date)}.${reason ? ` Motivo: ${reason}` : ''}`,
  nothing: 'No queda nada de los párrafos enlazados.',
  turned: (last, first) =>
    `El párrafo ${last} está ahora antes del párrafo ${first}; cada uno se muestra por separado.`,
  nowIs: (first, last) =>
    first === last ? `De ellos queda el párrafo ${first}.` : `De ellos quedan los párrafos ${first} a ${last}.`,
  changed: (numbers) => `${named(numbers)} ${have(numbers)} cambiado desde que se creó el enlace.`,
  added: (numbers) => `${named(numbers)} ${were(numbers)} añadido desde entonces.`,
  left: (numbers) => `${named(numbers)} ${were(numbers)} suprimido o trasladado desde entonces.`,
  label: 'Lo que se enlazó',
  several: 'Enlazar varios párrafos',
  field: 'Párrafos',
  hint: 'Por ejemplo, 4–6 o 2, 9.',
  wrong: 'El artículo no tiene esos párrafos.',
  copied: (numbers) => `Enlace a los párrafos ${numbers} copiado.`,
  cite: 'Citar',
  citeNumbers: (numbers) => `Citar los párrafos ${numbers}`,
  citeWords: 'Citar estas palabras',
  nearly: 'Estas palabras no se han encontrado; aquí hay otras casi iguales.',
  stood: (date) => `Las palabras enlazadas estuvieron aquí ${until(date)}, cuando cambió el artículo.`,
  lost: 'Las palabras enlazadas no figuran en ningún párrafo de este artículo, ni en ninguna de sus versiones.',
  nowhere: 'Esta dirección no señala ningún lugar de este artículo.',
  close: 'Cerrar',
};
