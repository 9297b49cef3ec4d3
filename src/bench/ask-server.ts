import { BENCH_WORDS } from '../words/en/bench.ts';
import type { BenchRequests, Refusal } from './api.ts';

/** What the pages of a session are told. */
export interface BenchAccess {
  token: string;
  base: string;
}

/** Asks the development server; throws an error that says in words why it did nothing. */
export type AskServer = <N extends keyof BenchRequests>(
  name: N,
  ask: BenchRequests[N]['ask'] & { hash?: string },
) => Promise<BenchRequests[N]['answer']>;

/** A way to ask the server about one article, or about the edition. */
export function askServer({ token, base }: BenchAccess, article?: string): AskServer {
  return async (name, ask) => {
    const response = await fetch(`${base}_bench/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-postil-bench': token },
      body: JSON.stringify({ ...ask, article }),
    }).catch(() => {
      throw new Error(BENCH_WORDS.lost);
    });
    const answer = await response.json();
    if (!response.ok) throw new Error((answer as Refusal).problem);
    return answer;
  };
}
