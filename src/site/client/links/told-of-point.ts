import { LINK_WORDS } from '../../../words/en/links.ts';
import { POINT_WORDS } from '../../../words/en/points.ts';
import { announce } from '../announce.ts';
import { button } from '../button.ts';
import { element } from '../element.ts';
import { removeStrip, showStrip } from '../strip.ts';

/** Tells who came by an address to a fact, a relation or a claim that this page has no more. */
export function toldOfPoint(): void {
  const strip: HTMLElement = element(
    'aside',
    'strip',
    element('span', '', POINT_WORDS.gone),
    button('plain', LINK_WORDS.close, () => removeStrip(strip)),
  );
  strip.role = 'note';
  showStrip(strip);
  announce(POINT_WORDS.gone);
}
