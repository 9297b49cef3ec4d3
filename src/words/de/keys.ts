import type * as EN from '../en/keys.ts';
import type { Spoken } from '../spoken.ts';

export const KEY_WORDS: Spoken<typeof EN.KEY_WORDS> = {
  title: 'Tasten',
  close: 'Schließen',
  off: 'Tasten lassen sich unter „Aa“ abschalten.',
  list: [
    ['/', 'suchen'],
    ['j', 'nächster Absatz'],
    ['k', 'voriger Absatz'],
    ['n', 'nächste Anmerkung'],
    ['c', 'den Absatz oder die ausgewählten Wörter verlinken'],
    ['Esc', 'schließen'],
    ['?', 'diese Liste'],
  ],
};
