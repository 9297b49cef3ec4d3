import { BENCH_WORDS } from '../words/en/bench.ts';
import type { BenchState } from './api.ts';
import type { AskServer } from './ask-server.ts';
import { labelled, make } from './make.ts';
import type { Panel } from './panel.ts';

/** Takes a claim out; if readers may hold addresses of it, asks why first, for those who follow one. */
export async function removeClaim(
  panel: Panel,
  claim: string,
  { hash }: BenchState,
  ask: AskServer,
  done: (said: string) => void,
): Promise<void> {
  const answer = await ask('remove', { claim, hash });
  if ('done' in answer) return done(answer.done);
  const reason = make('textarea', { required: true, rows: 3 });
  panel.show(
    BENCH_WORDS.withdraw(claim),
    [
      make('p', {}, BENCH_WORDS.withdraws),
      make('ul', {}, ...answer.withdraws.map((address) => make('li', {}, address))),
      labelled(BENCH_WORDS.whyWithdrawn, reason),
    ],
    async () => {
      const then = await ask('remove', { claim, hash, reason: reason.value.trim() });
      if ('done' in then) done(then.done);
    },
  );
}
