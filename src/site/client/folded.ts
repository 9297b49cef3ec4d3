/** Firefox: its reader mode takes the page as it stands, and leaves out what has the attribute. */
const FIREFOX = CSS.supports('-moz-appearance: none');

/**
 * Lets the browser's own search, and links to words, find what is folded: cards, notes that the quiet layer leaves out,
 * and the rest of a note in the margin. What is found unfolds, see `cards` and `notes`. What the reader has switched
 * off is not found.
 */
export function folded(): void {
  if (!('onbeforematch' in document.body)) return;
  const fold = (node: Element) => node.setAttribute('hidden', 'until-found');
  document.querySelectorAll(FIREFOX ? '.card' : '.card, .note > .more, .note:not(.key)').forEach(fold);
  // The browser takes the attribute away; styles say what is shown.
  document.addEventListener('beforematch', ({ target }) => setTimeout(fold, 0, target));
}
