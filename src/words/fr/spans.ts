import type * as EN from '../en/spans.ts';
import type { Spoken } from '../spoken.ts';
import { on, until } from './dates.ts';

const several = (numbers: string) => /[–,]/.test(numbers);
const named = (numbers: string) => (several(numbers) ? `Les paragraphes ${numbers}` : `Le paragraphe ${numbers}`);
const have = (numbers: string) => (several(numbers) ? 'ont' : 'a');
const plural = (numbers: string) => (several(numbers) ? 's' : '');

export const SPAN_WORDS: Spoken<typeof EN.SPAN_WORDS> = {
  range: (numbers) => (several(numbers) ? `¶¶ ${numbers}` : `¶ ${numbers}`),
  unknown: (number) => `L’article n’a jamais eu de paragraphe ${number}.`,
  alias: (number, into, date) =>
    `Le paragraphe ${number} a été supprimé ${on(date)} ; son texte est passé dans le paragraphe ${into}.`,
  gone: (number, date, reason) =>
    `Le paragraphe ${number} a été supprimé ${on(date)}.${reason ? ` Motif : ${reason}` : ''}`,
  nothing: 'Il ne reste rien des paragraphes visés par le lien.',
  turned: (last, first) => `Le paragraphe ${last} précède désormais le paragraphe ${first} ; chacun est montré à part.`,
  nowIs: (first, last) =>
    first === last ? `Il en reste le paragraphe ${first}.` : `Il en reste les paragraphes ${first} à ${last}.`,
  changed: (numbers) => `${named(numbers)} ${have(numbers)} changé depuis la création du lien.`,
  added: (numbers) => `${named(numbers)} ${have(numbers)} été ajouté${plural(numbers)} depuis.`,
  left: (numbers) =>
    `${named(numbers)} ${have(numbers)} été supprimé${plural(numbers)} ou déplacé${plural(numbers)} depuis.`,
  label: 'Ce que visait le lien',
  several: 'Lien vers plusieurs paragraphes',
  field: 'Paragraphes',
  hint: 'Par exemple 4–6, ou 2, 9.',
  wrong: 'L’article n’a pas de tels paragraphes.',
  copied: (numbers) => `Le lien vers les paragraphes ${numbers} est copié.`,
  cite: 'Citer',
  citeNumbers: (numbers) => `Citer les paragraphes ${numbers}`,
  citeWords: 'Citer ces mots',
  nearly: 'Ces mots n’ont pas été trouvés ; ceux d’ici sont presque les mêmes.',
  stood: (date) => `Les mots visés par le lien se trouvaient ici ${until(date)}, date d’une modification de l’article.`,
  lost: 'Les mots visés par le lien ne figurent dans aucun paragraphe de cet article, ni dans aucune de ses versions.',
  nowhere: 'Cette adresse ne désigne aucun endroit de cet article.',
  close: 'Fermer',
};
