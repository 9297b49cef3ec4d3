import { element } from './element.ts';

const LASTS = 4000;

/** The line that tells what was done, on the page from the start so that screen readers follow it. */
const line = element('p', 'toast');
line.role = 'status';
document.body.append(line);
let timer = 0;

/** Tells the reader something for a few seconds, without taking the focus. */
export function announce(text: string): void {
  line.textContent = text;
  clearTimeout(timer);
  timer = window.setTimeout(() => line.replaceChildren(), LASTS);
}
