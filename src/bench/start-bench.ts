import { BENCH_WORDS } from '../words/en/bench.ts';
import type { BenchState, Spot } from './api.ts';
import { askServer, type BenchAccess } from './ask-server.ts';
import { makeBar } from './bar.ts';
import { BENCH_STYLE, OVER_PAGE } from './bench-style.ts';
import { claimForm } from './claim-form.ts';
import { type ListsIn, makeLists } from './lists.ts';
import { button, make } from './make.ts';
import { marksList } from './marks-list.ts';
import { nameForm } from './name-form.ts';
import { makePanel } from './panel.ts';
import { SAID, sayOnNextPage } from './said.ts';
import { selectOverLinks } from './select-over-links.ts';
import { selectedSpot } from './selected-spot.ts';
import { textForm } from './text-form.ts';

/** The id of the article whose page this is; undefined on any other. */
function articleHere(base: string): string | undefined {
  const [, id] = /^articles\/([a-z0-9-]+)\/?$/.exec(location.pathname.slice(base.length)) ?? [];
  return id && document.querySelector('main.article') ? id : undefined;
}

const covers = (a: Spot, b: Spot): boolean => a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;

/** Puts the bench on the page of an article: its bar beside selected words, its forms, its undo. */
export function startBench(access: BenchAccess): void {
  const article = articleHere(access.base);
  if (!article) return;
  const ask = askServer(access, article);
  const host = make('div', { id: 'postil-bench' });
  const root = host.attachShadow({ mode: 'open' });
  const [bar, panel] = [makeBar(), makePanel()];
  const said = make('p', { className: 'said', role: 'status' }, sessionStorage.getItem(SAID) ?? BENCH_WORDS.hint);
  let state: BenchState | undefined;

  const say = (words: string) => {
    said.textContent = words;
  };
  const fail = (error: Error) => say(error.message);
  const done = (words: string) => {
    say(words);
    panel.close();
    bar.hide();
    delete host.dataset.ready;
    sayOnNextPage(words);
  };
  const formOf: Pick<ListsIn, 'name' | 'claim'> = {
    name: (spot, then) => state && void nameForm(panel, spot, state, ask, then).catch(fail),
    claim: (spot, then) => state && claimForm(panel, { spot, gloss: false }, state, ask, then),
  };
  const lists = makeLists({ access, ask, panel, state: () => state, ...formOf, done, fail });
  const act = (name: 'undo' | 'redo') => () => void ask(name, {}).then((answer) => done(answer.done), fail);
  const undo = button(BENCH_WORDS.undo, act('undo'));
  const redo = button(BENCH_WORDS.redo, act('redo'));
  const marks = button(BENCH_WORDS.title, () => state && marksList(panel, state, ask, done));
  marks.setAttribute('aria-label', BENCH_WORDS.open);
  const dock = make('div', { className: 'dock', role: 'region' }, marks, ...lists.buttons, undo, redo, said);
  dock.setAttribute('aria-label', BENCH_WORDS.title);
  // The panel stands last: it covers what it meets.
  root.append(make('style', {}, BENCH_STYLE), bar.element, dock, panel.element);
  document.head.append(make('style', {}, OVER_PAGE));
  document.body.append(host);

  const selected = () => {
    const selection = getSelection();
    return selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : undefined;
  };
  const offer = () => {
    const range = selected();
    if (!range || !state || host.contains(range.startContainer)) return bar.hide();
    const current = state;
    const spot = selectedSpot(range, current.paragraphs);
    const isText = document.querySelector('main.article')?.contains(range.startContainer) && /\S/.test(String(range));
    if (!spot && isText) say(BENCH_WORDS.noPlace);
    else if (said.textContent === BENCH_WORDS.noPlace) say(BENCH_WORDS.hint);
    if (!spot) return bar.hide();
    const opens = (words: string, open: () => void) =>
      button(words, () => {
        bar.hide();
        open();
      });
    const claims = current.claims.filter((claim) => covers(claim.spot, spot));
    bar.show(range.getBoundingClientRect(), [
      opens(BENCH_WORDS.name, () => void nameForm(panel, spot, current, ask, done).catch(fail)),
      opens(BENCH_WORDS.claim, () => claimForm(panel, { spot, gloss: false }, current, ask, done)),
      opens(BENCH_WORDS.note, () => claimForm(panel, { spot, gloss: true }, current, ask, done)),
      ...(current.blocks.some(({ id }) => id === spot.paragraph)
        ? [
            opens(
              BENCH_WORDS.text(spot.paragraph),
              () => void textForm(panel, spot.paragraph, current, ask, done).catch(fail),
            ),
          ]
        : []),
      ...claims.map((claim) =>
        opens(BENCH_WORDS.edit(claim.id), () => claimForm(panel, { claim }, current, ask, done)),
      ),
    ]);
  };
  selectOverLinks('main.article');
  document.addEventListener('selectionchange', () => {
    if (!root.activeElement) offer();
  });
  const keepBeside = () => {
    const range = bar.element.hidden ? undefined : selected();
    if (range) bar.place(range.getBoundingClientRect());
  };
  document.addEventListener('scroll', keepBeside, { passive: true });
  document.addEventListener('keydown', (event) => {
    if (!event.altKey || event.code !== 'KeyB') return;
    event.preventDefault();
    const first = bar.element.hidden ? marks : bar.element.querySelector('button');
    first?.focus();
  });

  const load = async () => {
    state = await ask('state', {});
    undo.disabled = !state.canUndo;
    redo.disabled = !state.canRedo;
    sessionStorage.removeItem(SAID);
    await lists.load();
    host.dataset.ready = '';
    offer();
  };
  undo.disabled = true;
  redo.disabled = true;
  load().catch(fail);
}
