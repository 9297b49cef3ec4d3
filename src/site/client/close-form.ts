import { element } from './element.ts';

/** Makes the form of a dialog that holds its button to close it. */
export function closeForm(words: string): HTMLFormElement {
  const form = element('form', '', element('button', 'plain', words));
  form.method = 'dialog';
  return form;
}
