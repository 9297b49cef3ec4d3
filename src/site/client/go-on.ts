import { GO_ON_WORDS } from '../../words/en/reading.ts';
import { button } from './button.ts';
import { element } from './element.ts';
import { removeStrip, showStrip } from './strip.ts';

/** How far a reader scrolls before the offer is taken for declined, in windows. */
const FAR = 0.3;

/** Offers to go to the paragraph where the reader left off; nothing moves unless the reader says so. */
export function goOn(paragraph: HTMLElement): void {
  const words = GO_ON_WORDS;
  const end = () => {
    removeStrip(offer);
    document.removeEventListener('scroll', onScroll);
    document.removeEventListener('focusin', onFocus);
  };
  const onScroll = () => {
    if (scrollY > FAR * innerHeight) end();
  };
  // Who turns to a card or a sheet reads here; one that a pointer opened in passing has no focus in it.
  const onFocus = ({ target }: FocusEvent) => {
    if ((target as Element).closest('.card, .sheet')) end();
  };
  const offer = element(
    'aside',
    'strip',
    element('span', '', words.text(paragraph.id.slice(1))),
    button('plain', words.go, () => {
      end();
      paragraph.scrollIntoView({ block: 'start' });
      paragraph.querySelector<HTMLElement>('.num')?.focus({ preventScroll: true });
    }),
    button('plain', words.close, end),
  );
  offer.ariaLabel = words.label;
  document.addEventListener('scroll', onScroll, { passive: true });
  document.addEventListener('focusin', onFocus);
  showStrip(offer);
}
