import { arabic } from './arabic.ts';
import type { Bending } from './bending.ts';
import { german } from './german.ts';
import { russian } from './russian.ts';
import { turkish } from './turkish.ts';
import { urdu } from './urdu.ts';

const BENDINGS = new Map<string, Bending>([
  ['ar', arabic],
  ['de', german],
  ['ru', russian],
  ['tr', turkish],
  ['ur', urdu],
]);

/** How names bend in a language (a BCP 47 tag); nothing where there are no rules for it. */
export const bendingOf = (language: string): Bending | undefined => BENDINGS.get(language.split('-')[0] ?? '');
