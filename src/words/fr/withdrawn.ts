import type * as EN from '../en/withdrawn.ts';
import type { Spoken } from '../spoken.ts';
import { on } from './dates.ts';

export const WITHDRAWN_WORDS: Spoken<typeof EN.WITHDRAWN_WORDS> = {
  title: 'Retrait',
  heading: 'Contenu retiré',
  page: (day, reason) => `Ce qui se trouvait ici a été retiré ${on(day)}. ${reason}`,
  part: (id, day) => `${id} : retrait ${on(day)}.`,
  instead: 'Voir à la place',
  home: 'Vers la page d’accueil',
};
