import type { Meant } from './read-question.ts';

/** A way to read a question, and how many words of it are those of the pattern. */
export interface Reading {
  literals: number;
  /** Whether it asks for the holder of a role by what he or she did. */
  deed: boolean;
  meant: Meant;
}

const isRole = ({ meant }: Reading): boolean => 'role' in meant && meant.of !== undefined;

/**
 * The likeliest ways to read a question: those of patterns with the most words of their own. Whoever leads may be told
 * of by a relation, or by the words of a summary alone: where a question asks for both, the second is meant
 * `otherwise`; if for a day, not at all, since a summary has none.
 */
export function chooseReadings(readings: readonly Reading[]): Meant[] {
  const others = readings.filter((one) => !isRole(one));
  const asked = others.length > 0 ? readings.filter(({ deed }) => !deed) : readings;
  const best = Math.max(0, ...asked.map(({ literals }) => literals));
  const related = others.some(({ literals }) => literals === best);
  return readings.flatMap((one): Meant[] => {
    const { literals, meant } = one;
    if (related && isRole(one)) return meant.day ? [] : [{ ...meant, otherwise: true }];
    return literals === best ? [meant] : [];
  });
}
