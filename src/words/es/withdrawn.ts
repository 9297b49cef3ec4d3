import type * as EN from '../en/withdrawn.ts';
import type { Spoken } from '../spoken.ts';
import { on } from './dates.ts';

export const WITHDRAWN_WORDS: Spoken<typeof EN.WITHDRAWN_WORDS> = {
  title: 'Retirada',
  heading: 'Contenido retirado',
  page: (day, reason) => `Lo que estaba aquí se retiró ${on(day)}. ${reason}`,
  part: (id, day) => `${id} se retiró ${on(day)}.`,
  instead: 'Ver en su lugar',
  home: 'A la portada',
};
