import { DISPLAY_WORDS } from '../../words/en/display.ts';
import { element } from './element.ts';
import { storeChoice, storedChoice } from './stored-choice.ts';

/** What can be chosen; the empty value is what a page does by itself. */
const CHOICES = {
  theme: ['', 'light', 'dark'],
  size: ['small', '', 'large', 'larger'],
  width: ['narrow', '', 'wide'],
  marks: ['', 'off'],
  keys: ['', 'off'],
} as const;

/** The panel with the choices, each kept on the device and put on the root element as `data-<name>`. */
export function displayPanel(): HTMLFormElement {
  const panel = element('form', 'display');
  panel.popover = 'auto';
  panel.ariaLabel = DISPLAY_WORDS.title;
  for (const name of Object.keys(CHOICES) as (keyof typeof CHOICES)[]) {
    const { legend, values, note } = DISPLAY_WORDS[name];
    const set = element('fieldset', '', element('legend', '', legend));
    for (const [index, value] of CHOICES[name].entries()) {
      const input = element('input', '');
      input.type = 'radio';
      input.name = name;
      input.value = value;
      input.checked = value === (storedChoice(name) ?? '');
      set.append(element('label', '', input, values[index] as string));
    }
    if (note) set.append(element('p', '', note));
    panel.append(set);
  }
  panel.addEventListener('change', ({ target }) => {
    const { name, value } = target as HTMLInputElement;
    storeChoice(name, value);
    document.documentElement.dataset[name] = value;
    document.dispatchEvent(new Event('postil-display'));
  });
  return panel;
}
