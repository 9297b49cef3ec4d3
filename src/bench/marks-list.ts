import { BENCH_WORDS } from '../words/en/bench.ts';
import type { BenchState } from './api.ts';
import type { AskServer } from './ask-server.ts';
import { claimForm } from './claim-form.ts';
import { button, make } from './make.ts';
import type { Panel } from './panel.ts';

/** Shows all that is marked in the article: each claim to be edited, each entity to be taken out. */
export function marksList(panel: Panel, state: BenchState, ask: AskServer, done: (said: string) => void): void {
  const claims = state.claims.map((claim) =>
    make(
      'li',
      {},
      button(BENCH_WORDS.edit(claim.id), () => claimForm(panel, { claim }, state, ask, done)),
      ` ${claim.gist}`,
    ),
  );
  const entities = state.entities
    .filter(({ listed }) => listed)
    .map(({ id, words }) => {
      const drop = button(BENCH_WORDS.unname(words), () => {
        ask('remove', { entity: id, hash: state.hash }).then((answer) => done(answer.done), panel.fail);
      });
      return make('li', {}, drop);
    });
  panel.show(BENCH_WORDS.marked, [
    make('h3', {}, BENCH_WORDS.claims),
    make('ul', {}, ...claims),
    make('h3', {}, BENCH_WORDS.entities),
    make('ul', {}, ...entities),
  ]);
}
