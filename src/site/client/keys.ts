import { numbered } from './numbered.ts';

/** What takes keys for itself, or is a thing of its own over the page or beside it. */
const ELSEWHERE = '[popover], dialog, .note, .strip, button, input, textarea, select, summary, [contenteditable]';

/** Whether the page itself has the focus: nothing, or a link of it. */
const isPage = (target: EventTarget | null) =>
  target instanceof Element &&
  (target === document.body || target === document.documentElement || target.closest('a, main') !== null) &&
  !target.closest(ELSEWHERE);

/** Keys of the text; what they do is loaded with the first of them. */
const OF_TEXT = ['j', 'k', 'n', 'c'] as const;

/**
 * The shortcuts of a page: `/` search, `?` this list; in an article `j` `k` paragraphs, `n` next note, `c` the
 * ways to link the paragraph or the selected words; nothing is copied before the reader says so. They work while the
 * page itself has the focus, and not at all if the reader has switched them off (WCAG 2.1.4).
 */
export function keys(): void {
  const paragraphs = numbered();
  const actions: Record<string, () => unknown> = {
    '/': () => {
      const field = document.querySelector<HTMLInputElement>('#q');
      if (field) field.focus();
      else document.querySelector<HTMLAnchorElement>('a[data-search]')?.click();
    },
    '?': () => import('./key-list.ts').then((module) => module.showKeys()),
  };
  if (paragraphs.length > 0) {
    for (const key of OF_TEXT) {
      actions[key] = () => import('./text-keys.ts').then((module) => module.TEXT_KEYS[key](paragraphs));
    }
  }
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    const action = actions[key];
    if (!action || ctrlKey || metaKey || altKey || !isPage(target) || document.querySelector('dialog[open]')) return;
    if (document.documentElement.dataset.keys === 'off') return;
    event.preventDefault();
    action();
  });
}
