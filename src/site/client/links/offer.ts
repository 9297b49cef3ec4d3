import { LINK_WORDS } from '../../../words/en/links.ts';
import { element } from '../element.ts';
import { copySelectionLink, selectedWords } from './copy-link.ts';
import './adopt-style.ts';

const GAP = 8;

const button = element('button', 'link-offer', LINK_WORDS.copyWords);
button.type = 'button';
button.popover = 'manual';
// The selection would be lost with the press.
button.addEventListener('pointerdown', (event) => event.preventDefault());
button.addEventListener('click', async () => {
  button.hidePopover();
  await copySelectionLink();
});
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape' && button.matches(':popover-open')) button.hidePopover();
});

/** Offers a link to the words that are selected now, right below them; takes the offer away if there are none. */
export function offer(): void {
  const words = selectedWords();
  if (!words) {
    if (button.isConnected) button.hidePopover();
    return;
  }
  // In the order of the page right after its paragraph, where Tab goes from the selection.
  if (words.paragraph.nextSibling !== button) words.paragraph.after(button);
  if (!button.matches(':popover-open')) button.showPopover();
  const { right, bottom } = [...words.range.getClientRects()].at(-1) ?? words.range.getBoundingClientRect();
  const room = document.documentElement.clientWidth - button.offsetWidth - GAP;
  button.style.left = `${Math.max(GAP, Math.min(right - button.offsetWidth / 2, room)) + scrollX}px`;
  button.style.top = `${bottom + scrollY + GAP}px`;
}
