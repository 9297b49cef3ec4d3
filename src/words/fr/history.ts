import type * as EN from '../en/history.ts';
import type { Spoken } from '../spoken.ts';
import { blockName } from './block-name.ts';
import { on, since } from './dates.ts';

export const HISTORY_WORDS: Spoken<typeof EN.HISTORY_WORDS> = {
  stone: (id, text) => (id.startsWith('section-') ? `L’intertitre « ${text} »` : blockName(id.replace(/^p/, ''))),
  takenOut: (date) => `ne figure plus dans l’article ${since(date)}.`,
  takenInto: (date) => `ne figure plus dans l’article ${since(date)} ; son texte est passé dans`,
  reason: 'Motif :',
  read: 'Dernier texte :',
  corrected: (date) => `Correction, ${date}.`,
  correctedHere: (date, times) =>
    times === 1 ? `Correction ${on(date)}` : `${times} corrections, la dernière ${on(date)}`,
  toNote: 'Vers la note',
  changes: {
    link: 'Modifications',
    title: (article) => `Modifications : ${article}`,
    heading: 'Modifications',
    deck: 'Ce qui a changé depuis la publication de l’article, et quand, paragraphe par paragraphe. Est barré ce qui a disparu, souligné ce qui est venu.',
    none: (date) => `Rien n’a changé depuis la première publication, ${on(date)}.`,
    published: (date) => `Première publication ${on(date)}.`,
    reworded: 'reformulation',
    new: 'ajout',
    split: (other) => `texte détaché de ${other}`,
    moved: 'déplacement',
    removed: 'suppression',
    merged: (other) => `fusion avec ${other}`,
    correction: 'Correction',
  },
  corrections: {
    title: 'Corrections',
    deck: 'Les erreurs rectifiées après publication, les plus récentes d’abord.',
    none: 'Il n’y en a aucune à ce jour.',
    feed: 'Flux des corrections',
    feedDescription: 'Les erreurs rectifiées après publication.',
    write: 'Nous signaler une erreur',
  },
};
