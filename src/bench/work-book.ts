import { BENCH_WORDS } from '../words/en/bench.ts';
import type { BenchState, BenchWork, Choice, Pasted } from './api.ts';
import type { AskServer } from './ask-server.ts';
import { labelled, select } from './make.ts';

/** The works that a form can choose from: those on record, and those of the citations that were pasted into it. */
export interface WorkBook {
  choices: () => readonly Choice[];
  /** Takes a citation; gives back its works. Throws an error that says why it cannot. */
  paste: (citation: string) => Promise<BenchWork[]>;
  /** How far what was pasted is to be trusted; hidden until there is any. */
  element: HTMLElement;
  /** What was pasted, so that it can be kept and put back. */
  pasted: () => Pasted;
  putBack: (pasted: Pasted) => Promise<void>;
  /** What is sent with a form that has chosen these works; nothing if none of them is new. */
  chosen: (ids: readonly string[]) => (Pasted & { ids: string[] }) | undefined;
}

/** Whether a text may be a citation of another program, or a number of one, and no words of a title. */
export const isCitation = (text: string): boolean =>
  /^\s*(?:@\w+\s*[{(]|[[{]|TY {2}- )/.test(text) ||
  /\b10\.\d{4,9}\/\S/.test(text) ||
  /^\s*(?:ISBN\b|97[89][\d -]{10})/.test(text);

/** Makes the works that a form can choose from. */
export function makeWorkBook(state: BenchState, ask: AskServer): WorkBook {
  const { works, weights } = state;
  const weight = select(weights, weights.at(-1)?.id);
  const element = labelled(BENCH_WORDS.weight, weight);
  element.hidden = true;
  let citations: string[] = [];
  let fresh: BenchWork[] = [];
  const read = async (all: string[]): Promise<BenchWork[]> => {
    const { works: found, unusable } = await ask('cite', { citations: all, weight: weight.value });
    if (unusable.length > 0 && found.length === 0) throw new Error(unusable.join('\n'));
    citations = all;
    fresh = found.filter((one) => one.fresh);
    element.hidden = fresh.length === 0;
    return found;
  };
  return {
    choices: () => [...works, ...fresh],
    paste: async (citation) => {
      const had = new Set(fresh.map(({ id }) => id));
      const found = await read([...citations, citation]);
      // Those before are there again; of what it has itself, some may be on record.
      const alone = await ask('cite', { citations: [citation], weight: weight.value });
      const there = new Set(alone.works.filter((one) => !one.fresh).map(({ id }) => id));
      return found.filter(({ id, fresh: isNew }) => (isNew ? !had.has(id) : there.has(id)));
    },
    element,
    pasted: () => ({ citations, weight: weight.value }),
    putBack: async (pasted) => {
      weight.value = pasted.weight;
      if (pasted.citations.length > 0) await read(pasted.citations);
    },
    chosen: (ids) => {
      const own = fresh.map(({ id }) => id).filter((id) => ids.includes(id));
      return own.length > 0 ? { citations, weight: weight.value, ids: own } : undefined;
    },
  };
}
