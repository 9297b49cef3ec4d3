import type * as EN from '../en/keys.ts';
import type { Spoken } from '../spoken.ts';

export const KEY_WORDS: Spoken<typeof EN.KEY_WORDS> = {
  title: 'Teclas',
  close: 'Cerrar',
  off: 'Las teclas se desactivan en «Aa».',
  list: [
    ['/', 'buscar'],
    ['j', 'párrafo siguiente'],
    ['k', 'párrafo anterior'],
    ['n', 'nota siguiente'],
    ['c', 'enlazar el párrafo o las palabras seleccionadas'],
    ['Esc', 'cerrar'],
    ['?', 'esta lista'],
  ],
};
