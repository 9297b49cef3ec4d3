import type { Range } from '../../annotate/range.ts';
import type { BenchPlace } from '../../bench/api.ts';

/** How much of what stands around is shown, in characters. */
const AROUND = 60;

/** Words of a text with what stands around them, in whole words; dots say where more of it is left out. */
export function inContext(text: string, { start, end }: Range): Pick<BenchPlace, 'before' | 'words' | 'after'> {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  return {
    before: before.length > AROUND ? `…${before.slice(-AROUND).replace(/^\S+/u, '')}` : before,
    words: text.slice(start, end),
    after: after.length > AROUND ? `${after.slice(0, AROUND).replace(/\S+$/u, '')}…` : after,
  };
}
