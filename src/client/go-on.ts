import { CLOSE, GO_ON_WORDS } from '../strings/reading.ts';
import { element } from './element.ts';
import { removeStrip, showStrip } from './strip.ts';

/** How far a reader scrolls before the offer is taken for declined, in windows. */
const FAR = 0.3;

/** Offers to go to the paragraph where the reader left off; nothing moves unless the reader says so. */
export function goOn(paragraph: HTMLElement): void {
  const words = GO_ON_WORDS;
  const button = (text: string, action: () => void) => {
    const node = element('button', 'plain', text);
    node.type = 'button';
    node.addEventListener('click', action);
    return node;
  };
  const end = () => {
    removeStrip(offer);
    document.removeEventListener('scroll', onScroll);
    document.removeEventListener('toggle', end, true);
  };
  const onScroll = () => {
    if (scrollY > FAR * innerHeight) end();
  };
  const offer = element(
    'aside',
    'strip',
    element('span', '', words.text(paragraph.id.slice(1))),
    button(words.go, () => {
      end();
      paragraph.scrollIntoView({ block: 'start' });
      paragraph.querySelector<HTMLElement>('.num')?.focus({ preventScroll: true });
    }),
    button(CLOSE, end),
  );
  offer.ariaLabel = words.label;
  document.addEventListener('scroll', onScroll, { passive: true });
  // Who opens a card or a sheet reads here.
  document.addEventListener('toggle', end, true);
  showStrip(offer);
}
