import { holdLines } from './hold-lines.ts';

/** The faces of `styles/fonts.css`, each with some of the letters that it is for. */
const FACES = ['1em Newsreader', 'italic 1em Newsreader', '600 1em Newsreader', '1em Figtree'];

/**
 * Asks for the reading faces once the page has been painted, so that their files hold up neither the text nor the
 * scripts, and puts them on when all are there: one by one, each would have the whole page laid out anew. The next
 * pages of this visit, which `layouts/show-choices.js` begins, have them at once.
 */
export function readingFace(): void {
  const { dataset } = document.documentElement;
  if (dataset.font) return;
  new PerformanceObserver(async (list, observer) => {
    if (list.getEntriesByName('first-contentful-paint').length === 0) return;
    observer.disconnect();
    // What cannot be had is no reason to go without the others.
    await Promise.allSettled(FACES.map((face) => document.fonts.load(face)));
    const letGo = holdLines();
    dataset.font = 'new';
    letGo();
    // What waits for it in the styles is laid out after that, so that neither holds up a reader for long.
    requestAnimationFrame(() => {
      setTimeout(() => {
        dataset.font = '1';
      });
    });
    try {
      sessionStorage.setItem('postil-face', '1');
    } catch {
      // Storage is forbidden: the next pages ask for it after their first paint, too.
    }
  }).observe({ type: 'paint', buffered: true });
}
