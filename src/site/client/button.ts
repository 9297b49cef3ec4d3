import { element } from './element.ts';

/** Makes a button with a class (or none) and words, which does `run` when it is pressed and sends no form. */
export function button(className: string, words: Node | string, run: () => unknown = () => {}): HTMLButtonElement {
  const made = element('button', className, words);
  made.type = 'button';
  made.addEventListener('click', () => void run());
  return made;
}
