/**
 * Asks for the reading face once the page has been painted, so that its files hold up neither the text nor the scripts.
 * The next pages of this visit, which `layouts/show-choices.js` begins, have it at once.
 */
export function readingFace(): void {
  new PerformanceObserver((list, observer) => {
    if (list.getEntriesByName('first-contentful-paint').length === 0) return;
    observer.disconnect();
    document.documentElement.dataset.font = '1';
    try {
      sessionStorage.setItem('postil-face', '1');
    } catch {
      // Storage is forbidden: the next pages ask for it after their first paint, too.
    }
  }).observe({ type: 'paint', buffered: true });
}
