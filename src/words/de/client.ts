import type * as EN from '../en/client.ts';
import type { Spoken } from '../spoken.ts';

export const CLIENT_WORDS: Spoken<typeof EN.CLIENT_WORDS> = {
  here: 'Hier',
  back: (name) => `Zurück zu ${name}`,
  close: 'Schließen',
  display: { button: 'Aa', title: 'Ansicht: Farben, Text und Zeichen' },
  place: (number, last) => `¶ ${number} von ${last}`,
  follow: { start: 'Im Text verfolgen', brief: 'Verfolgen' },
};
