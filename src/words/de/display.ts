import type * as EN from '../en/display.ts';
import type { Spoken } from '../spoken.ts';

export const DISPLAY_WORDS: Spoken<typeof EN.DISPLAY_WORDS> = {
  title: 'Ansicht',
  theme: { legend: 'Farben', values: ['System', 'hell', 'dunkel'] },
  size: { legend: 'Text', values: ['klein', 'normal', 'groß', 'größer'] },
  width: { legend: 'Zeilen', values: ['kurz', 'normal', 'lang'] },
  marks: {
    legend: 'Zeichen',
    values: ['an', 'aus'],
    note: 'Aus: Namen sind keine Links und Anmerkungen haben keine Nummern im Text, sodass er sich als reiner Text vorlesen lässt.',
  },
  keys: {
    legend: 'Tasten',
    values: ['einzelne Buchstaben', 'keine'],
    note: 'Keine: Einzelne Buchstaben und Zeichen bewirken nichts, sodass Spracheingabe oder ein versehentlicher Druck nichts auslöst.',
  },
};
