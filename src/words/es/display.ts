import type * as EN from '../en/display.ts';
import type { Spoken } from '../spoken.ts';

export const DISPLAY_WORDS: Spoken<typeof EN.DISPLAY_WORDS> = {
  title: 'Presentación',
  theme: { legend: 'Colores', values: ['sistema', 'claro', 'oscuro'] },
  size: { legend: 'Texto', values: ['pequeño', 'normal', 'grande', 'más grande'] },
  width: { legend: 'Líneas', values: ['cortas', 'normales', 'largas'] },
  marks: {
    legend: 'Marcas',
    values: ['visibles', 'ocultas'],
    note: 'Ocultas: los nombres no son enlaces y las notas no tienen número en el texto, de modo que puede escucharse como texto corrido.',
  },
  keys: {
    legend: 'Teclas',
    values: ['letras sueltas', 'ninguna'],
    note: 'Ninguna: las letras y los signos sueltos no hacen nada, de modo que ni el dictado ni una pulsación involuntaria desencadenan nada.',
  },
};
