import { CLIENT_WORDS } from '../../words/en/client.ts';
import { button } from './button.ts';
import { numbered } from './numbered.ts';
import { storeChoice, storedChoice } from './stored-choice.ts';
import { whileLoading } from './while-loading.ts';

const SETTLED = 200;

/**
 * Says in a small bar at which paragraph the reader is, keeps it on the device, and offers to go on there another day.
 * The bar opens the contents of the page.
 */
export function place(): void {
  const paragraphs = numbered();
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  if (!first || !last) return;
  const name = `at-${location.pathname}`;
  const before = storedChoice(name);
  const hint: HTMLButtonElement = button('place', '', async () => {
    // What is open it closes by itself.
    if (hint.popoverTargetElement) return;
    (await whileLoading(hint, import('./contents.ts')))?.showContents(hint, at());
  });
  hint.ariaHasPopup = 'dialog';
  document.body.append(hint);
  document.documentElement.classList.add('with-place');

  const top = (paragraph: Element) => paragraph.getBoundingClientRect().top / innerHeight;
  // The one that a link led to, as long as it stands in the upper half of the window; else the last that begins in the
  // upper third, as for the keys; at the end of the page the last of all.
  const at = () => {
    const linked = document.querySelector<HTMLElement>('article.prose p:target');
    if (linked && top(linked) >= 0 && top(linked) < 1 / 2) return linked;
    if (innerHeight + scrollY > document.documentElement.scrollHeight - 2) return last;
    let [from, to] = [0, paragraphs.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (top(paragraphs[middle] as HTMLElement) < 1 / 3) from = middle + 1;
      else to = middle;
    }
    return paragraphs[from - 1] ?? first;
  };
  const show = () => {
    const here = at();
    hint.textContent = CLIENT_WORDS.place(here.id.slice(1), last.id.slice(1));
    // Anywhere in the text it is to be seen that not all is told.
    const day = document.querySelector<HTMLInputElement>('main > header form.layers [name="as"][data-day]:checked');
    hint.dataset.as = day?.ariaLabel ?? '';
    return here;
  };
  let timer = 0;
  const settle = () => {
    clearTimeout(timer);
    show();
    timer = window.setTimeout(() => storeChoice(name, show().id), SETTLED);
  };
  // Where the reader is takes a layout: asked for at once it would come on top of that of the next frame.
  requestAnimationFrame(() => {
    show();
    document.addEventListener('scroll', settle, { passive: true });
    addEventListener('hashchange', show);
    document.querySelector('main > header form.layers')?.addEventListener('change', show);

    const wanted = before && document.getElementById(before);
    const asked = location.hash || new URLSearchParams(location.search).has('follow');
    if (wanted && wanted !== first && !asked && scrollY === 0) {
      import('./go-on.ts').then((module) => module.goOn(wanted));
    }
  });
}
