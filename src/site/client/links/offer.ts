import { spanNumbers } from '../../../addresses/asked/spans.ts';
import { LINK_WORDS } from '../../../words/en/links.ts';
import { SPAN_WORDS } from '../../../words/en/spans.ts';
import { button } from '../button.ts';
import { element } from '../element.ts';
import { runsRightToLeft } from '../runs-right-to-left.ts';
import { citeAt } from './cite-at.ts';
import { copySelectionLink } from './copy-link.ts';
import { selectedWords } from './selected-words.ts';
import './adopt-style.ts';

const GAP = 8;

function choice(label: string, run: () => void): HTMLButtonElement {
  const made = button('', label, () => {
    run();
    offered.hidePopover();
  });
  // The selection would be lost with the press.
  made.addEventListener('pointerdown', (event) => event.preventDefault());
  return made;
}

const offered: HTMLElement = element(
  'div',
  'link-offer',
  choice(LINK_WORDS.copyWords, () => void copySelectionLink()),
  choice(SPAN_WORDS.citeWords, async () => {
    const words = selectedWords();
    if (!words) return;
    const { span, link, paragraph, within } = words;
    const name = span.first === span.last ? span.first : `${span.first}-${span.last}`;
    const said = String(getSelection());
    const several = { address: link.replace(/:~:.*$/, ''), name, spans: [span], within, words: said };
    const opener = paragraph.querySelector<HTMLElement>('.num, .label') ?? document.body;
    const number = span.first.startsWith('p') ? spanNumbers([span]) : span.first;
    await citeAt(opener, span.first, number, several);
  }),
);
offered.popover = 'manual';
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape' && offered.matches(':popover-open')) offered.hidePopover();
});

/** Offers a link to the selected words, and puts the focus on it; returns whether there are some. */
export function offerSelection(): boolean {
  offer();
  if (!selectedWords()) return false;
  offered.querySelector('button')?.focus({ preventScroll: true });
  return true;
}

/** Offers a link to the words that are selected now, right below them; takes the offer away if there are none. */
export function offer(): void {
  const words = selectedWords();
  if (!words) {
    if (offered.isConnected) offered.hidePopover();
    return;
  }
  // In the order of the page right after its paragraph, where Tab goes from the selection.
  if (words.paragraph.nextSibling !== offered) words.paragraph.after(offered);
  if (!offered.matches(':popover-open')) offered.showPopover();
  const { left, right, bottom } = [...words.range.getClientRects()].at(-1) ?? words.range.getBoundingClientRect();
  const room = document.documentElement.clientWidth - offered.offsetWidth - GAP;
  offered.style.left = `${Math.max(GAP, Math.min((runsRightToLeft() ? left : right) - offered.offsetWidth / 2, room)) + scrollX}px`;
  offered.style.top = `${bottom + scrollY + GAP}px`;
}
