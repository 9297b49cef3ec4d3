import type * as EN from '../en/spans.ts';
import type { Spoken } from '../spoken.ts';

const several = (numbers: string) => numbers.includes(',') || numbers.includes('–');
const named = (numbers: string) => (several(numbers) ? `Absätze ${numbers}` : `Absatz ${numbers}`);
const were = (numbers: string) => (several(numbers) ? 'wurden' : 'wurde');

export const SPAN_WORDS: Spoken<typeof EN.SPAN_WORDS> = {
  range: (numbers) => (/[–,]/.test(numbers) ? `¶¶ ${numbers}` : `¶ ${numbers}`),
  unknown: (number) => `Einen Absatz ${number} hatte der Artikel nie.`,
  alias: (number, into, date) =>
    `Absatz ${number} wurde am ${date} gestrichen; der Wortlaut ging in Absatz ${into} über.`,
  gone: (number, date, reason) => `Absatz ${number} wurde am ${date} gestrichen.${reason ? ` Grund: ${reason}` : ''}`,
  nothing: 'Von den verlinkten Absätzen ist nichts übrig.',
  turned: (last, first) => `Absatz ${last} steht jetzt vor Absatz ${first}; beide werden einzeln gezeigt.`,
  nowIs: (first, last) =>
    first === last ? `Davon übrig ist Absatz ${first}.` : `Davon übrig sind die Absätze ${first} bis ${last}.`,
  changed: (numbers) => `${named(numbers)} ${were(numbers)} geändert, seit der Link entstand.`,
  added: (numbers) => `${named(numbers)} ${were(numbers)} seither eingefügt.`,
  left: (numbers) => `${named(numbers)} ${were(numbers)} seither gestrichen oder verschoben.`,
  label: 'Was verlinkt war',
  several: 'Mehrere Absätze verlinken',
  field: 'Absätze',
  hint: 'Etwa 4–6 oder 2, 9.',
  wrong: 'Solche Absätze hat der Artikel nicht.',
  copied: (numbers) => `Der Link zu den Absätzen ${numbers} ist kopiert.`,
  cite: 'Zitieren',
  citeNumbers: (numbers) => `Absätze ${numbers} zitieren`,
  citeWords: 'Diese Wörter zitieren',
  nearly: 'Diese Wörter wurden nicht gefunden; fast dieselben stehen hier.',
  stood: (date) => `Die verlinkten Wörter standen hier, bis der Artikel am ${date} geändert wurde.`,
  lost: 'Die verlinkten Wörter stehen nirgends in diesem Artikel und standen auch in keiner seiner Fassungen.',
  nowhere: 'Diese Adresse nennt keine Stelle in diesem Artikel.',
  close: 'Schließen',
};
