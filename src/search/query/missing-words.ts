import { isShort } from '../words/match-word.ts';
import type { Chosen } from './choose-articles.ts';
import { standsSomewhere } from './stands-somewhere.ts';
import type { Understood } from './understand.ts';
import type { Unit } from './units.ts';

/** Words so short are not missed: most likely they are still being typed. */
const isBegun = (unit: Unit) => unit.type === 'word' && unit.entities.length === 0 && isShort(unit.word.text);

/** The words of a query that only a text could answer, and no text of those loaded does. */
export function missingWords({ units }: Understood, chosen: Chosen): string[] {
  return units.flatMap((unit) =>
    unit.type === 'word' && unit.entities.length === 0 && !isBegun(unit) && !standsSomewhere(unit.word, chosen, 0.1)
      ? [unit.word.text]
      : [],
  );
}

/** Whether no text was loaded for a query that says more than the beginning of a word. */
export const foundNothing = ({ units }: Understood, { articles }: Chosen): boolean =>
  articles.length === 0 && units.some((unit) => !isBegun(unit));
