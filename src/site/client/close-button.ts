import { CLIENT_WORDS } from '../../words/en/client.ts';
import { button } from './button.ts';

/** Gives what opens over the text a button that closes it, once; styles show it where it lies as a sheet. */
export function closeButton(popover: HTMLElement): void {
  if (popover.querySelector('.close')) return;
  const close = button('close', '×', () => popover.hidePopover());
  close.ariaLabel = CLIENT_WORDS.close;
  popover.append(close);
}
