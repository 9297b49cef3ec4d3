import type { LaterFact } from './entity.ts';
import { tellApart } from './tell-apart.ts';

/**
 * What the addresses of the dated facts of one record or note end with, in their order: the day on which each became
 * known, `2015-08`; of several on one day with the first work that only it rests on, `2015-08_bbc-2015`. The first is
 * the lasting one, further ones lead there as well.
 */
export const factIds = (facts: readonly Pick<LaterFact, 'on' | 'works'>[]): string[][] =>
  tellApart(facts.map(({ on, works }) => ({ name: on, more: [works[0]?.id, works[1]?.id] })));
