import { type Span, spanNumbers } from '../../../addresses/asked/spans.ts';
import { LINK_WORDS } from '../../../words/en/links.ts';
import { SPAN_WORDS } from '../../../words/en/spans.ts';
import { announce } from '../announce.ts';
import { button } from '../button.ts';
import { element } from '../element.ts';
import { removeStrip, showStrip } from '../strip.ts';
import { citeSpans, copySpans } from './spans-link.ts';

let strip: HTMLElement | undefined;

/** Shows what was linked, what became of it, and how to link or cite it, at the foot of the window. */
export function linkedStrip(spans: readonly Span[], told: readonly string[]): void {
  removeStrip(strip);
  const close = () => {
    removeStrip(strip);
    strip = undefined;
  };
  const cite: HTMLElement = button('plain', SPAN_WORDS.cite, () => citeSpans(cite, spans));
  strip = element(
    'aside',
    'strip linked',
    ...(spans.length > 0 ? [element('b', '', SPAN_WORDS.range(spanNumbers(spans)))] : []),
    ...told.map((line) => element('span', '', line)),
    ...(spans.length > 0 ? [button('plain', LINK_WORDS.copy, () => copySpans(spans)), cite] : []),
    button('plain', SPAN_WORDS.close, close),
  );
  strip.ariaLabel = SPAN_WORDS.label;
  strip.role = 'note';
  showStrip(strip);
  if (told.length > 0) announce(told.join(' '));
}
