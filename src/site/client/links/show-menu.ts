import { button } from '../button.ts';
import { element } from '../element.ts';
import { runsRightToLeft } from '../runs-right-to-left.ts';
import './adopt-style.ts';

const GAP = 6;

/** One thing that a menu offers. */
export interface MenuChoice {
  label: string;
  run: () => void;
}

/** Opens a menu below a link; Escape and any click elsewhere close it, and the focus goes back to the link. */
export function showMenu(link: HTMLElement, label: string, choices: readonly MenuChoice[]): void {
  const menu: HTMLElement = element(
    'div',
    'link-menu',
    ...choices.map((choice) =>
      button('', choice.label, () => {
        menu.hidePopover();
        choice.run();
      }),
    ),
  );
  menu.popover = 'auto';
  menu.role = 'group';
  menu.ariaLabel = label;
  menu.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState === 'open') return;
    const held = menu.contains(document.activeElement) || document.activeElement === document.body;
    menu.remove();
    if (held) link.focus({ preventScroll: true });
  });
  link.after(menu);
  menu.showPopover();
  const { left, right, bottom, top } = link.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = menu;
  const room = document.documentElement.clientWidth - width - GAP;
  const below = bottom + GAP + height <= innerHeight ? bottom + GAP : Math.max(GAP, top - GAP - height);
  menu.style.position = 'fixed';
  menu.style.left = `${Math.max(GAP, Math.min(runsRightToLeft() ? right - width : left, room))}px`;
  menu.style.top = `${below}px`;
  menu.querySelector('button')?.focus({ preventScroll: true });
}
