/**
 * The page knows by a class of its root whether there is a strip: with `:has(.strip)` each change of a dialog over an
 * article would have all of it judged anew.
 */
const tell = () => document.documentElement.classList.toggle('with-strip', document.querySelector('.strip') !== null);

/** Puts a strip at the foot of the window. */
export function showStrip(strip: HTMLElement): void {
  document.querySelector('main')?.append(strip);
  tell();
}

/** Takes a strip away again. */
export function removeStrip(strip: HTMLElement | undefined): void {
  strip?.remove();
  tell();
}
