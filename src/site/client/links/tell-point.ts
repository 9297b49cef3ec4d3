import { LINK_WORDS } from '../../../words/en/links.ts';
import { announce } from '../announce.ts';
import { button } from '../button.ts';
import { element } from '../element.ts';
import { removeStrip, showStrip } from '../strip.ts';

let strip: HTMLElement | undefined;

/** Tells, at the foot of the window, what became of that to which an address led. */
export function tellPoint(words: string): void {
  removeStrip(strip);
  const close = () => removeStrip(strip);
  strip = element('aside', 'strip', element('span', '', words), button('plain', LINK_WORDS.close, close));
  strip.role = 'note';
  showStrip(strip);
  announce(words);
}
