/** Where what was said last is kept for the page that is loaded again after a change. */
export const SAID = 'postil-bench-said';

/** How long the server may take to load the page again after it has written, in milliseconds. */
const LATE = 8000;

/**
 * Keeps what was said of a change for the page that shows it. The server loads that when it sees the file: to do so
 * here as well would load it twice, and take away what is opened in between. If it does not come, it is loaded here.
 */
export function sayOnNextPage(words: string): void {
  sessionStorage.setItem(SAID, words);
  setTimeout(() => location.reload(), LATE);
}
