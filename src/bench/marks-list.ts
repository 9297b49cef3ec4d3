import { BENCH_WORDS } from '../words/en/bench.ts';
import type { BenchState } from './api.ts';
import type { AskServer } from './ask-server.ts';
import { claimForm } from './claim-form.ts';
import { button, make } from './make.ts';
import type { Panel } from './panel.ts';
import { textForm } from './text-form.ts';

/** How much of a paragraph tells it from the others, in characters. */
const HEAD = 40;

/** Shows what is marked in the article: claims to be edited, entities to be taken out, paragraphs to be rewritten. */
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
        ask('remove', { entity: id, hash: state.hash }).then(
          (answer) => 'done' in answer && done(answer.done),
          panel.fail,
        );
      });
      return make('li', {}, drop);
    });
  const texts = state.blocks.map(({ id, text: words }) => {
    const open = button(BENCH_WORDS.text(id), () => void textForm(panel, id, state, ask, done).catch(panel.fail));
    return make('li', {}, open, ` ${words.length > HEAD ? `${words.slice(0, HEAD)}…` : words}`);
  });
  const publish = button(BENCH_WORDS.publish, () => {
    ask('publish', { hash: state.hash }).then((answer) => done(answer.done), panel.fail);
  });
  panel.show(BENCH_WORDS.marked, [
    ...(state.draft ? [make('p', {}, publish)] : []),
    make('h3', {}, BENCH_WORDS.claims),
    make('ul', {}, ...claims),
    make('h3', {}, BENCH_WORDS.entities),
    make('p', {}, BENCH_WORDS.entitiesHint),
    make('ul', {}, ...entities),
    make('h3', {}, BENCH_WORDS.texts),
    make('ul', {}, ...texts),
  ]);
}
