import { CLIENT_WORDS } from '../strings.ts';
import { element } from './element.ts';
import { keep, kept } from './kept.ts';

const CHOICES = {
  theme: ['', 'light', 'dark'],
  size: ['small', '', 'large', 'larger'],
} as const;

/** Puts a button into the head of the page that opens the choice of colours and text size; kept on the device. */
export function display(): void {
  const nav = document.querySelector('.site .tools');
  if (!nav) return;
  const words = CLIENT_WORDS.display;
  const panel = element('form', 'display layers');
  panel.popover = 'auto';
  for (const name of ['theme', 'size'] as const) {
    const set = element('fieldset', '', element('legend', '', words[name]));
    for (const [index, value] of CHOICES[name].entries()) {
      const input = element('input', '');
      input.type = 'radio';
      input.name = name;
      input.value = value;
      input.checked = value === (kept(name) ?? '');
      set.append(element('label', '', input, words[`${name}s`][index] as string));
    }
    panel.append(set);
  }
  panel.addEventListener('change', ({ target }) => {
    const { name, value } = target as HTMLInputElement;
    keep(name, value);
    document.documentElement.dataset[name] = value;
  });
  const button = element('button', 'plain', words.button);
  button.type = 'button';
  button.title = words.title;
  button.ariaLabel = words.title;
  button.popoverTargetElement = panel;
  nav.append(button, panel);
}
