/** Words, as lines may part them: a letter of a script that has no spaces is one by itself. */
const WORDS = /\p{Lo}|[^\s\p{Pd}\p{Lo}]+/gu;

/** How much longer than its block a held line may be, in pixels; the style of `.held` gives it that. */
const ROOM = 16;

/**
 * Lets the lines in view, and those above, end where they end now: if the letters then take a little more room, or
 * less, none of the words moves to another line, and the text in view neither up nor down. They are let go when the
 * window has another size or something else is chosen. What is returned lets those go which cannot be held so, since a
 * line has no room for its words: to be called when the letters have changed.
 */
export function holdLines(): () => void {
  const held: Element[] = [];
  const starts: Range[] = [];
  for (const block of document.querySelectorAll('h1, h2, p, li:not(.hit), dd, summary, .works, .hit span')) {
    // To ask for the box of what is folded would lay it out.
    if (!block.checkVisibility({ contentVisibilityAuto: true }) || block.querySelector('p, li, dd, div')) continue;
    const { top, left, right } = block.getBoundingClientRect();
    if (top >= innerHeight || held.some((other) => other.contains(block))) continue;
    // Where something may stand right beside it, or the window ends, there is no room.
    if (Math.min(left, innerWidth - right) < ROOM) continue;
    if (/flex|grid/.test(getComputedStyle(block.parentElement as Element).display)) continue;
    held.push(block);
    const nodes = document.createTreeWalker(block);
    let line = Number.POSITIVE_INFINITY;
    while (nodes.nextNode()) {
      const node = nodes.currentNode as Text | Element;
      if (node.firstChild) continue;
      let whole = node instanceof Element ? node : undefined;
      for (let at = node.parentElement as Element; at !== block; at = at.parentElement as Element) {
        if (getComputedStyle(at).display !== 'inline') whole = at;
      }
      for (const { index } of (node.textContent || '.').matchAll(WORDS)) {
        const range = new Range();
        if (whole) range.selectNode(whole);
        else {
          range.setStart(node, index);
          range.setEnd(node, index + 1);
        }
        const { top, height } = range.getBoundingClientRect();
        if (!height) continue;
        // Smaller letters in a line stand hardly higher or lower.
        const middle = top + height / 2;
        if (middle > line + 9) starts.push(range);
        line = middle;
        if (whole) break;
      }
    }
  }
  // Each time that the page is changed it would be laid out again, so nothing is before all is measured.
  for (const start of starts) start.insertNode(document.createElement('line-start'));
  const mark = (on: boolean) => {
    for (const block of held) block.classList.toggle('held', on);
  };
  const heights = held.map((block) => block.clientHeight);
  mark(true);
  addEventListener('resize', () => mark(false));
  addEventListener('change', () => mark(false));
  return () => {
    const now = held.map((block) => block.clientHeight);
    for (const [n, block] of held.entries()) if ((now[n] ?? 0) > (heights[n] ?? 0) + 9) block.classList.remove('held');
  };
}
