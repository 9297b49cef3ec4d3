import type * as EN from '../en/links.ts';
import type { Spoken } from '../spoken.ts';
import { until } from './dates.ts';

export const LINK_WORDS: Spoken<typeof EN.LINK_WORDS> = {
  menu: (number) => `Enlace al párrafo ${number}`,
  copy: 'Copiar enlace',
  copyShare: 'Copiar enlace para chats',
  shareMeaning: 'Allí muestra una vista previa.',
  cite: 'Citar o insertar',
  citeNote: 'Citar esta nota',
  copyWords: 'Copiar enlace a estas palabras',
  copyNote: 'Copiar enlace a esta nota',
  copied: (number) => `Enlace al párrafo ${number} copiado.`,
  shareCopied: (number) => `Enlace para chats al párrafo ${number} copiado.`,
  wordsCopied: 'Enlace a estas palabras copiado.',
  noteCopied: 'Enlace a esta nota copiado.',
  close: 'Cerrar',
  byHand: 'El navegador no deja que esta página copie. Este es el texto, para copiarlo a mano:',
};

export const ARRIVAL_WORDS: Spoken<typeof EN.ARRIVAL_WORDS> = {
  changed: 'Este párrafo ha cambiado desde que se creó el enlace.',
  until: (number, date) =>
    `El párrafo ${number} ha cambiado desde que se creó el enlace. Su texto era otro ${until(date)}: va tachado lo que desapareció y subrayado lo que es nuevo.`,
  unknown: 'Este enlace apuntaba a otro texto de este párrafo, del que no se conserva nada.',
  partSame: 'Las palabras enlazadas siguen como estaban.',
  partChanged: 'Las palabras enlazadas han cambiado en parte. Eran:',
  partGone: 'Las palabras enlazadas han desaparecido. Eran:',
  partMoved: 'Las palabras enlazadas están ahora en',
  changes: 'Todos los cambios de este artículo',
  close: 'Cerrar',
};
