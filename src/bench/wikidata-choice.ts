import { BENCH_WORDS } from '../words/en/bench.ts';
import type { AskServer } from './ask-server.ts';
import { button, labelled, make, select } from './make.ts';

const NONE = '';

/** A button that asks Wikidata for a name, and the items to choose from; nothing is asked before it is pressed. */
export function wikidataChoice(name: () => string, ask: AskServer, fail: (error: Error) => void) {
  const found = make('div', { role: 'status' });
  // What is listed comes and goes beside what is typed, and is not kept with it.
  found.dataset.unkept = '';
  let choice: HTMLSelectElement | undefined;
  const show = async () => {
    const { items } = await ask('wikidata', { words: name() });
    const told = items.map(({ id, words }) => ({ id, words: `${id}, ${words}` }));
    choice = items.length > 0 ? select([{ id: NONE, words: BENCH_WORDS.noItem }, ...told], NONE) : undefined;
    found.replaceChildren(choice ? labelled(BENCH_WORDS.items, choice) : BENCH_WORDS.nothingNamed);
  };
  const press = button(BENCH_WORDS.askWikidata, () => {
    if (name() === '') return;
    // What was chosen for another name, or before, counts no more.
    choice = undefined;
    found.replaceChildren(BENCH_WORDS.asking);
    press.disabled = true;
    show()
      .catch((error: Error) => {
        found.replaceChildren();
        fail(error);
      })
      .finally(() => {
        press.disabled = false;
      });
  });
  return { element: make('div', {}, press, found), chosen: () => choice?.value || undefined };
}
