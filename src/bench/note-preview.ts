import { BENCH_WORDS } from '../words/en/bench.ts';
import type { AskServer } from './ask-server.ts';
import { make } from './make.ts';

/** How long nothing must have been typed before the note is shown anew, in milliseconds. */
const STILL = 250;

/** A note as readers will see it, under the field in which it is written; asked for once it is unfolded. */
export function notePreview(field: HTMLTextAreaElement, ask: AskServer): HTMLElement {
  const shown = make('div', { className: 'preview' });
  let timer = 0;
  let asked = 0;
  const show = async () => {
    asked += 1;
    const mine = asked;
    const { html } = await ask('preview', { note: field.value });
    // An answer that was overtaken by another is not shown.
    if (mine === asked) shown.innerHTML = html;
  };
  const fail = (error: Error) => {
    shown.textContent = error.message;
  };
  const fold = make('details', { ontoggle: () => fold.open && void show().catch(fail) });
  field.addEventListener('input', () => {
    clearTimeout(timer);
    if (fold.open) timer = window.setTimeout(() => void show().catch(fail), STILL);
  });
  fold.append(make('summary', {}, BENCH_WORDS.preview), shown);
  return fold;
}
