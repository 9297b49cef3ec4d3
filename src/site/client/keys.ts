import { numbered } from './numbered.ts';

/** What takes keys for itself, or is a thing of its own over the page or beside it. */
const ELSEWHERE = '[popover], dialog, .note, .strip, button, input, textarea, select, summary, [contenteditable]';

/** Whether the page itself has the focus: nothing, or a link of it. */
const isPage = (target: EventTarget | null) =>
  target instanceof Element &&
  (target === document.body || target === document.documentElement || target.closest('a, main') !== null) &&
  !target.closest(ELSEWHERE);

const visible = (node: HTMLElement) => node.checkVisibility({ visibilityProperty: true });

/**
 * The paragraph that the reader is at: the one with the focus, else the one a link led to, else the last that begins
 * in the upper third of the window.
 */
function current(paragraphs: HTMLElement[]): number {
  const inView = (paragraph: Element) => {
    const { top, bottom } = paragraph.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  };
  const focused = paragraphs.findIndex((paragraph) => paragraph.contains(document.activeElement));
  if (focused >= 0) return focused;
  const linked = paragraphs.findIndex((paragraph) => paragraph.matches(':target') && inView(paragraph));
  if (linked >= 0) return linked;
  return paragraphs.findLastIndex((paragraph) => paragraph.getBoundingClientRect().top < innerHeight / 3);
}

/**
 * The visible noteref after what has the focus in the text; if that is nothing, or out of sight, the first that stands
 * in the window or below.
 */
function nextNoteref(): HTMLElement | undefined {
  const noterefs = [...document.querySelectorAll<HTMLElement>('a.ref')].filter(visible);
  const from = document.activeElement?.closest<HTMLElement>('article.prose *');
  const { top = -1, bottom = -1 } = from?.getBoundingClientRect() ?? {};
  const below = ({ top }: DOMRect) => top >= 0;
  return bottom > 0 && top < innerHeight
    ? noterefs.find((noteref) => from && from.compareDocumentPosition(noteref) & Node.DOCUMENT_POSITION_FOLLOWING)
    : noterefs.find((noteref) => below(noteref.getBoundingClientRect()));
}

/**
 * The shortcuts of a page: `/` search, `?` this list; in an article `j` `k` paragraphs, `n` next note, `c` the
 * ways to link the paragraph or the selected words; nothing is copied before the reader says so. They work while the
 * page itself has the focus, and not at all if the reader has switched them off (WCAG 2.1.4).
 */
export function keys(): void {
  const paragraphs = numbered();

  const goTo = (paragraph: HTMLElement | undefined) => {
    paragraph?.querySelector<HTMLElement>('.num')?.focus({ preventScroll: true });
    paragraph?.scrollIntoView({ block: 'center' });
  };
  const actions: Record<string, () => unknown> = {
    '/': () => {
      const field = document.querySelector<HTMLInputElement>('#q');
      if (field) field.focus();
      else document.querySelector<HTMLAnchorElement>('a[data-search]')?.click();
    },
    '?': () => import('./key-list.ts').then((module) => module.showKeys()),
    j: () => goTo(paragraphs[current(paragraphs) + 1]),
    k: () => goTo(paragraphs[current(paragraphs) - 1]),
    n: () => {
      const next = nextNoteref();
      next?.focus({ preventScroll: true });
      next?.scrollIntoView({ block: 'center' });
    },
    c: async () => {
      const { offerSelection } = await import('./links/offer.ts');
      if (offerSelection()) return;
      const number = paragraphs[Math.max(0, current(paragraphs))]?.querySelector<HTMLAnchorElement>('.num');
      if (number) (await import('./links/menu.ts')).openMenu(number);
    },
  };
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    const action = actions[key];
    if (!action || ctrlKey || metaKey || altKey || !isPage(target) || document.querySelector('dialog[open]')) return;
    if (document.documentElement.dataset.keys === 'off') return;
    if (key !== '/' && key !== '?' && paragraphs.length === 0) return;
    event.preventDefault();
    action();
  });
}
