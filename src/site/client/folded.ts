import { CAME } from './came.ts';

/**
 * Lets the browser's own search, and links to words, find what is folded: cards, notes that the quiet layer leaves out,
 * and the rest of a note in the margin. What is found unfolds, see `cards` and `notes`. What the reader has switched
 * off is not found. All that only once somebody may search: it makes laying out dearer, and reader modes that take the
 * page as it stands leave out what has the attribute.
 */
export function folded(): void {
  if (!('onbeforematch' in document.body)) return;
  const fold = (node: Element) => node.setAttribute('hidden', 'until-found');
  const all = () => document.querySelectorAll('.card, .note > .more, .note:not(.key)').forEach(fold);
  if (/:~:|#card-/.test(CAME)) all();
  // However its search is opened, the window of the browser then has the focus in the place of the page.
  addEventListener('blur', all, { once: true });
  // The browser takes the attribute away; styles say what is shown.
  document.addEventListener('beforematch', ({ target }) => setTimeout(fold, 0, target));
}
