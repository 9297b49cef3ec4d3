import { FOLLOW_WORDS } from '../../words/en/reading.ts';
import { button } from './button.ts';
import { element } from './element.ts';
import { numbered } from './numbered.ts';
import { removeStrip, showStrip } from './strip.ts';

let strip: HTMLElement | undefined;
let before: HTMLElement | null = null;

function write(id: string | undefined): void {
  const address = new URL(location.href);
  if (id) address.searchParams.set('follow', id);
  else address.searchParams.delete('follow');
  history.replaceState(history.state, '', address);
  for (const mention of document.querySelectorAll<HTMLElement>('.mention')) {
    mention.classList.toggle('followed', id !== undefined && mention.dataset.entity === id);
  }
}

/** Ends what `followEntity` began; the focus goes back to where it was then. */
function leave(): void {
  const inside = strip?.contains(document.activeElement);
  removeStrip(strip);
  strip = undefined;
  write(undefined);
  if (inside) before?.focus({ preventScroll: true });
}

/**
 * Lights all mentions of an entity, and shows a strip of the paragraphs that says where they fall. The focus goes to
 * the first paragraph that has one. One at a time; Escape or its button ends it. An id that has no card only ends it.
 */
export function followEntity(id: string): void {
  const focused = document.activeElement as HTMLElement | null;
  if (!strip?.contains(focused)) before = focused;
  removeStrip(strip);
  strip = undefined;
  const name = document.querySelector(`#card-${CSS.escape(id)} .name`)?.textContent;
  write(name ? id : undefined);
  if (!name) return;
  const list = element('ol', '');
  for (const paragraph of numbered()) {
    const number = paragraph.id.slice(1);
    const link = element('a', '', number);
    link.href = `#${paragraph.id}`;
    const times = paragraph.querySelectorAll('.followed').length;
    link.classList.toggle('here', times > 0);
    link.ariaLabel = FOLLOW_WORDS.paragraph(number, times);
    list.append(element('li', '', link));
  }
  strip = element('nav', 'strip', element('b', '', name), list, button('plain', FOLLOW_WORDS.stop, leave));
  strip.ariaLabel = FOLLOW_WORDS.label(name);
  showStrip(strip);
  if (before && before !== document.body) list.querySelector<HTMLElement>('.here')?.focus({ preventScroll: true });
}

document.addEventListener('keydown', ({ key, defaultPrevented }) => {
  if (key === 'Escape' && strip && !defaultPrevented && !document.querySelector(':popover-open')) leave();
});
