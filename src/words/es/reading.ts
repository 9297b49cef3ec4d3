import type * as EN from '../en/reading.ts';
import type { Spoken } from '../spoken.ts';

export const GO_ON_WORDS: Spoken<typeof EN.GO_ON_WORDS> = {
  label: 'Donde lo dejó',
  text: (number) => `Lo dejó en ¶ ${number}.`,
  go: 'Ir allí',
  close: 'Cerrar',
};

export const FOLLOW_WORDS: Spoken<typeof EN.FOLLOW_WORDS> = {
  stop: 'Terminar',
  label: (name) => `Dónde menciona el artículo a ${name}`,
  paragraph: (number, times) =>
    `Párrafo ${number}: ${times === 0 ? 'sin mención' : times === 1 ? '1 vez' : `${times} veces`}`,
};

export const FILTER_WORDS: Spoken<typeof EN.FILTER_WORDS> = {
  claims: (shown, all) => `${shown} de ${all} afirmaciones`,
  works: (shown, all) => `${shown} de ${all} fuentes`,
};

export const CONTENTS_WORDS: Spoken<typeof EN.CONTENTS_WORDS> = {
  label: 'Índice',
  follow: 'Seguir',
  nobody: 'a nadie',
  link: (number) => `Copiar enlace a ¶ ${number}`,
  share: (number) => `Compartir ¶ ${number}`,
  cite: (number) => `Citar ¶ ${number}`,
};
