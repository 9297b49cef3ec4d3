import type * as EN from '../en/withdrawn.ts';
import type { Spoken } from '../spoken.ts';

export const WITHDRAWN_WORDS: Spoken<typeof EN.WITHDRAWN_WORDS> = {
  title: 'Entfernt',
  heading: 'Zurückgezogen',
  page: (day, reason) => `Was hier stand, wurde am ${day} entfernt. ${reason}`,
  part: (id, day) => `${id} wurde am ${day} entfernt.`,
  instead: 'Siehe stattdessen',
  home: 'Zur Startseite',
};
