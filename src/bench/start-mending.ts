import { BENCH_WORDS } from '../words/en/bench.ts';
import { askServer, type BenchAccess } from './ask-server.ts';
import { BENCH_STYLE } from './bench-style.ts';
import { findingActions } from './finding-actions.ts';
import { findingsList } from './findings-list.ts';
import { button, make } from './make.ts';
import { SAID, sayOnNextPage } from './said.ts';

/** Puts the list of findings on the page that stands in the place of all others while the content has errors. */
export function startMending(access: BenchAccess): void {
  const ask = askServer(access);
  const host = make('div', { id: 'postil-bench' });
  const root = host.attachShadow({ mode: 'open' });
  const said = make('p', { className: 'said', role: 'status' }, sessionStorage.getItem(SAID) ?? BENCH_WORDS.brokenHint);
  const list = make('div', {});
  const fail = (error: Error) => {
    said.textContent = error.message;
  };
  const done = (words: string) => {
    delete host.dataset.ready;
    sayOnNextPage(words);
  };
  const act = (name: 'undo' | 'redo') => () => void ask(name, {}).then((answer) => done(answer.done), fail);
  const [undo, redo] = [button(BENCH_WORDS.undo, act('undo')), button(BENCH_WORDS.redo, act('redo'))];
  const load = async () => {
    const { findings, canUndo, canRedo } = await ask('findings', {});
    undo.disabled = !canUndo;
    redo.disabled = !canRedo;
    // Errors keep the pages away: they come first, and nothing is folded in.
    const all = [...findings]
      .sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'))
      .map((finding) => ({ ...finding, here: true, spot: undefined }));
    list.replaceChildren(...findingsList(all, findingActions(access, ask, [], done, fail)));
    sessionStorage.removeItem(SAID);
    document.getElementById('report')?.remove();
    host.dataset.ready = '';
  };
  const dock = make('div', { className: 'dock' }, undo, redo, said);
  const page = make('main', { className: 'page' }, make('h1', {}, BENCH_WORDS.broken), dock, list);
  root.append(make('style', {}, BENCH_STYLE), page);
  document.body.append(host);
  load().catch(fail);
}
