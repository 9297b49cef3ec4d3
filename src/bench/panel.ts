import { BENCH_WORDS } from '../words/en/bench.ts';
import { type KeptMore, keepForm } from './keep-form.ts';
import { button, make } from './make.ts';

/** The panel at the edge of the page, in which one form is at a time. */
export interface Panel {
  element: HTMLElement;
  /** Shows a form; `save` is called when it is sent, and what it throws is said in the panel. */
  show: (
    title: string,
    fields: readonly Node[],
    save?: () => Promise<void>,
    more?: readonly Node[],
    kept?: KeptMore,
  ) => void;
  /** Says in the panel why something was not done. */
  fail: (error: Error) => void;
  close: () => void;
}

/** Makes the panel; Escape closes it, and what was typed is there when it is opened again. */
export function makePanel(): Panel {
  const element = make('section', { className: 'panel', hidden: true });
  const said = make('p', { className: 'said bad', role: 'alert' });
  const fail = (error: Error) => {
    said.textContent = error.message;
  };
  let before: Element | null = null;
  /** What readers are offered at selected words would lie over the panel: `OVER_PAGE` hides it while this is said. */
  const say = (isOpen: boolean) => {
    element.hidden = !isOpen;
    ((element.getRootNode() as ShadowRoot).host as HTMLElement | undefined)?.toggleAttribute('data-open', isOpen);
  };
  const close = () => {
    say(false);
    if (before instanceof HTMLElement) before.focus();
  };
  element.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Escape') close();
  });
  const show: Panel['show'] = (title, fields, save, more = [], kept = undefined) => {
    before = document.activeElement;
    said.textContent = '';
    const send = make('button', { type: 'submit', className: 'main' }, BENCH_WORDS.save);
    const form = make(
      'form',
      {
        onsubmit: (event: SubmitEvent) => {
          event.preventDefault();
          if (!save) return;
          send.disabled = true;
          said.textContent = '';
          // Before the page is loaded anew for what was saved.
          forget();
          save().catch((error: Error) => {
            form.dispatchEvent(new Event('input'));
            fail(error);
            send.disabled = false;
          });
        },
      },
      make('h2', { id: 'panel-title' }, title),
      ...fields,
      make(
        'div',
        { className: 'row' },
        said,
        save && send,
        ...more,
        button(save ? BENCH_WORDS.cancel : BENCH_WORDS.close, () => {
          forget();
          close();
        }),
      ),
    );
    const forget = save ? keepForm(form, title, kept) : () => {};
    element.replaceChildren(form);
    element.setAttribute('aria-labelledby', 'panel-title');
    say(true);
    form.querySelector<HTMLElement>('input, textarea, select, button')?.focus();
  };
  return { element, show, fail, close };
}
