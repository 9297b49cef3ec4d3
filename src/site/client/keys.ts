const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type="radio"]), textarea, select'));

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

/** The visible noteref after the one with the focus; without one, the first that stands in the window or below. */
function nextNoteref(): HTMLElement | undefined {
  const noterefs = [...document.querySelectorAll<HTMLElement>('a.ref')].filter(visible);
  const at = noterefs.indexOf(document.activeElement as HTMLElement);
  return at < 0 ? noterefs.find((noteref) => noteref.getBoundingClientRect().top >= 0) : noterefs[at + 1];
}

/**
 * The shortcuts of a page: `/` search, `?` this list; in an article `j` `k` paragraphs, `n` next note, `c` copy the
 * link of the paragraph or of the selected words.
 */
export function keys(): void {
  const paragraphs = [...document.querySelectorAll<HTMLElement>('article.prose p[id]')];

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
      const module = await import('./links/copy-link.ts');
      const paragraph = paragraphs[Math.max(0, current(paragraphs))];
      if (!(await module.copySelectionLink()) && paragraph) await module.copyParagraphLink(paragraph);
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
