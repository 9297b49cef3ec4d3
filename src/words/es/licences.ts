import type * as EN from '../en/licences.ts';
import type { Spoken } from '../spoken.ts';

export const LICENCE_WORDS: Spoken<typeof EN.LICENCE_WORDS> = {
  head: 'Postil está hecho con estos paquetes. La lista procede del archivo de bloqueo de la compilación; le siguen los textos de las licencias de los que el propio Postil nombra.',
  list: 'Con qué más está hecho este sitio, y con qué licencias',
};
