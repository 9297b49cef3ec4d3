import { CLIENT_WORDS } from '../../words/en/client.ts';
import { element } from './element.ts';

/** Gives what opens over the text a button that closes it, once; styles show it where it lies as a sheet. */
export function closeButton(popover: HTMLElement): void {
  if (popover.querySelector('.close')) return;
  const button = element('button', 'close', '×');
  button.type = 'button';
  button.ariaLabel = CLIENT_WORDS.close;
  button.addEventListener('click', () => popover.hidePopover());
  popover.append(button);
}
