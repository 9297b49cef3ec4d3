/** Screen readers are told once nothing has changed for so long, in milliseconds. */
const SAID_AFTER = 700;

/** Says what changes while a reader types only when they pause, by way of a live region. */
export function sayLater(region: HTMLElement): (words: string) => void {
  let timer = 0;
  return (words) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      region.textContent = words;
    }, SAID_AFTER);
  };
}
