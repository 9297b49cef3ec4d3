import type * as EN from '../en/history.ts';
import type { Spoken } from '../spoken.ts';
import { blockName } from './block-name.ts';
import { of, on, since } from './dates.ts';

export const HISTORY_WORDS: Spoken<typeof EN.HISTORY_WORDS> = {
  stone: (id, text) => (id.startsWith('section-') ? `El intertítulo «${text}»` : blockName(id.replace(/^p/, ''))),
  takenOut: (date) => `no figura en el artículo ${since(date)}.`,
  takenInto: (date) => `no figura en el artículo ${since(date)}; su texto pasó a`,
  reason: 'Motivo:',
  read: 'Último texto:',
  corrected: (date) => `Corrección, ${date}.`,
  correctedHere: (date, times) =>
    times === 1 ? `Corrección ${of(date)}` : `${times} correcciones, la última ${on(date)}`,
  toNote: 'A la nota',
  changes: {
    link: 'Cambios',
    title: (article) => `Cambios: ${article}`,
    heading: 'Cambios',
    deck: 'Qué ha cambiado desde que se publicó el artículo, y cuándo, por párrafos. Va tachado lo que desapareció y subrayado lo que llegó.',
    none: (date) => `Nada ha cambiado desde la primera publicación, ${on(date)}.`,
    published: (date) => `Primera publicación: ${date}.`,
    reworded: 'nueva redacción',
    new: 'adición',
    split: (other) => `texto separado de ${other}`,
    moved: 'traslado',
    removed: 'supresión',
    merged: (other) => `fusión con ${other}`,
    correction: 'Corrección',
  },
  corrections: {
    title: 'Correcciones',
    deck: 'Errores enmendados después de la publicación, los más recientes primero.',
    none: 'Hasta ahora no hay ninguna.',
    feed: 'Canal de correcciones',
    feedDescription: 'Errores enmendados después de la publicación.',
    write: 'Avisarnos de un error',
  },
};
