import { BENCH_WORDS } from '../words/en/bench.ts';
import { make } from './make.ts';

/** The bar beside selected words. */
export interface Bar {
  element: HTMLElement;
  show: (rect: DOMRect, buttons: readonly HTMLButtonElement[]) => void;
  /** Puts it beside the words where they are now; a button that has the focus keeps it. */
  place: (rect: DOMRect) => void;
  hide: () => void;
}

/** Makes the bar. It takes no focus by itself, so that the selection lasts. */
export function makeBar(): Bar {
  const element = make('div', { className: 'bar', hidden: true, role: 'toolbar' });
  element.setAttribute('aria-label', BENCH_WORDS.bar);
  // A press on a button would take the selection away before the click.
  element.addEventListener('pointerdown', (event) => event.preventDefault());
  const place = (rect: DOMRect) => {
    const { width, height } = element.getBoundingClientRect();
    const left = Math.max(8, Math.min(rect.left, innerWidth - width - 8));
    const above = rect.top - height - 8;
    element.style.left = `${left}px`;
    element.style.top = `${Math.max(8, Math.min(above > 8 ? above : rect.bottom + 8, innerHeight - height - 8))}px`;
  };
  return {
    element,
    show: (rect, buttons) => {
      element.replaceChildren(...buttons);
      element.hidden = false;
      place(rect);
    },
    place,
    hide: () => {
      element.hidden = true;
    },
  };
}
