import { LINK_WORDS } from '../../strings/links.ts';
import { element } from '../element.ts';
import { copyParagraphLink, copyShareLink } from './copy-link.ts';
import './sheet.ts';

const GAP = 6;

/** Opens what can be done with the link of a paragraph, beside its number; Escape and any click elsewhere close it. */
export function openMenu(number: HTMLAnchorElement): void {
  const paragraph = number.parentElement as HTMLElement;
  const action = (label: string, run: () => void) => {
    const button = element('button', '', label);
    button.type = 'button';
    button.addEventListener('click', () => {
      menu.hidePopover();
      run();
    });
    return button;
  };
  const menu = element(
    'div',
    'link-menu',
    action(LINK_WORDS.copy, () => copyParagraphLink(paragraph)),
    // An edition without pages for single paragraphs has no images either.
    ...(document.querySelector('meta[property="og:image"]')
      ? [action(LINK_WORDS.copyShare, () => copyShareLink(paragraph))]
      : []),
    action(LINK_WORDS.cite, async () => {
      const { openCitations } = await import('./cite-dialog.ts');
      await openCitations(number, paragraph.id, paragraph.id.slice(1));
    }),
  );
  menu.popover = 'auto';
  menu.role = 'group';
  menu.ariaLabel = LINK_WORDS.menu(paragraph.id.slice(1));
  menu.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState === 'open') return;
    const held = menu.contains(document.activeElement) || document.activeElement === document.body;
    menu.remove();
    if (held) number.focus({ preventScroll: true });
  });
  number.after(menu);
  menu.showPopover();
  const { left, bottom } = number.getBoundingClientRect();
  const room = document.documentElement.clientWidth - menu.offsetWidth - GAP;
  menu.style.left = `${Math.max(GAP, Math.min(left, room)) + scrollX}px`;
  menu.style.top = `${bottom + scrollY + GAP}px`;
  menu.querySelector('button')?.focus({ preventScroll: true });
}
