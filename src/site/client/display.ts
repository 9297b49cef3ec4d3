import { CLIENT_WORDS } from '../../words/en/client.ts';
import { element } from './element.ts';
import { whileLoading } from './while-loading.ts';

/** Puts a button into the head of the page that opens the choices of colours, text size, width and marks. */
export function display(): void {
  const words = CLIENT_WORDS.display;
  const button = element('button', 'plain', words.button);
  button.type = 'button';
  button.title = words.title;
  button.ariaLabel = words.title;
  button.addEventListener('click', async () => {
    // From the first time on it opens and closes the panel by itself.
    if (button.popoverTargetElement) return;
    const module = await whileLoading(button, import('./display-panel.ts'));
    if (!module) return;
    const panel = module.displayPanel();
    button.after(panel);
    button.popoverTargetElement = panel;
    panel.showPopover();
  });
  document.querySelector('.site .tools')?.append(button);
}
