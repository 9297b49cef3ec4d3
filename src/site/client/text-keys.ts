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
  const from = document.activeElement?.closest<HTMLElement>('main.article *');
  const { top = -1, bottom = -1 } = from?.getBoundingClientRect() ?? {};
  const below = ({ top }: DOMRect) => top >= 0;
  return bottom > 0 && top < innerHeight
    ? noterefs.find((noteref) => from && from.compareDocumentPosition(noteref) & Node.DOCUMENT_POSITION_FOLLOWING)
    : noterefs.find((noteref) => below(noteref.getBoundingClientRect()));
}

const goTo = (paragraph: HTMLElement | undefined) => {
  paragraph?.querySelector<HTMLElement>('.num')?.focus({ preventScroll: true });
  paragraph?.scrollIntoView({ block: 'center' });
};

/** What the keys of an article do, each given its paragraphs: `j` `k` go on and back, `n` to a note, `c` links. */
export const TEXT_KEYS = {
  j: (paragraphs: HTMLElement[]) => goTo(paragraphs[current(paragraphs) + 1]),
  k: (paragraphs: HTMLElement[]) => goTo(paragraphs[current(paragraphs) - 1]),
  n() {
    const next = nextNoteref();
    next?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: 'center' });
  },
  async c(paragraphs: HTMLElement[]) {
    const { offerSelection } = await import('./links/offer.ts');
    if (offerSelection()) return;
    const number = paragraphs[Math.max(0, current(paragraphs))]?.querySelector<HTMLAnchorElement>('.num');
    if (number) (await import('./links/menu.ts')).openMenu(number);
  },
} satisfies Record<string, (paragraphs: HTMLElement[]) => unknown>;
