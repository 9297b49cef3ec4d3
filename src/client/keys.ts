import { CLIENT_WORDS } from '../strings.ts';
import { element } from './element.ts';

const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type="radio"]), textarea, select'));

const visible = (node: HTMLElement) => node.checkVisibility({ visibilityProperty: true });

/** The paragraph that the reader is at: the one with the focus, else the one a link led to, else the last that begins in the upper third of the window. */
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

function step<T extends HTMLElement>(nodes: T[], by: 1 | -1): T | undefined {
  const at = nodes.indexOf(document.activeElement as T);
  return nodes[at < 0 ? (by > 0 ? 0 : nodes.length - 1) : at + by];
}

/** The shortcuts of a page: `/` search, `?` this list; in an article `j` `k` paragraphs, `n` next note, `c` copy the link of the paragraph or of the selected words. */
export function keys(): void {
  const paragraphs = [...document.querySelectorAll<HTMLElement>('article.prose p[id]')];
  let dialog: HTMLDialogElement | undefined;

  const goTo = (paragraph: HTMLElement | undefined) => {
    paragraph?.querySelector<HTMLElement>('.num')?.focus({ preventScroll: true });
    paragraph?.scrollIntoView({ block: 'center' });
  };
  const actions: Record<string, () => void> = {
    '/': () => {
      const field = document.querySelector<HTMLInputElement>('#q');
      if (field) field.focus();
      else document.querySelector<HTMLAnchorElement>('a[data-search]')?.click();
    },
    '?': () => {
      if (!dialog) {
        const rows = CLIENT_WORDS.keys.list.map(([key, meaning]) =>
          element('div', '', element('dt', '', element('kbd', '', key)), element('dd', '', meaning)),
        );
        const form = element('form', '', element('button', 'plain', CLIENT_WORDS.close));
        form.method = 'dialog';
        dialog = element(
          'dialog',
          'keys',
          element('h2', '', CLIENT_WORDS.keys.title),
          element('dl', '', ...rows),
          form,
        );
        dialog.ariaLabel = CLIENT_WORDS.keys.title;
        document.body.append(dialog);
      }
      dialog.showModal();
    },
    j: () => goTo(paragraphs[current(paragraphs) + 1]),
    k: () => goTo(paragraphs[current(paragraphs) - 1]),
    n: () => {
      const next = step([...document.querySelectorAll<HTMLElement>('a.ref')].filter(visible), 1);
      next?.focus({ preventScroll: true });
      next?.scrollIntoView({ block: 'center' });
    },
    c: async () => {
      const { copyParagraphLink, copySelectionLink } = await import('./links/copy-link.ts');
      const paragraph = paragraphs[Math.max(0, current(paragraphs))];
      if (!(await copySelectionLink()) && paragraph) await copyParagraphLink(paragraph);
    },
  };
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    const action = actions[key];
    if (!action || ctrlKey || metaKey || altKey || isField(target) || document.querySelector('dialog[open]')) return;
    if (key !== '/' && key !== '?' && paragraphs.length === 0) return;
    event.preventDefault();
    action();
  });
}
