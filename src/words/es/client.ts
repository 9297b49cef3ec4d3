import type * as EN from '../en/client.ts';
import type { Spoken } from '../spoken.ts';

export const CLIENT_WORDS: Spoken<typeof EN.CLIENT_WORDS> = {
  here: 'Aquí',
  back: (name) => `Volver a ${name}`,
  close: 'Cerrar',
  display: { button: 'Aa', title: 'Presentación: colores, texto y marcas' },
  place: (number, last) => `¶ ${number} de ${last}`,
  follow: { start: 'Seguir por el texto', brief: 'Seguir' },
};
