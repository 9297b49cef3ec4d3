import { KEY_WORDS } from '../../words/en/keys.ts';
import { element } from './element.ts';

let dialog: HTMLDialogElement | undefined;

function build(): HTMLDialogElement {
  const rows = KEY_WORDS.list.map(([key, meaning]) =>
    element('div', '', element('dt', '', element('kbd', '', key)), element('dd', '', meaning)),
  );
  const form = element('form', '', element('button', 'plain', KEY_WORDS.close));
  form.method = 'dialog';
  const list = element(
    'dialog',
    'keys',
    element('h2', '', KEY_WORDS.title),
    element('dl', '', ...rows),
    element('p', '', KEY_WORDS.off),
    form,
  );
  list.ariaLabel = KEY_WORDS.title;
  document.body.append(list);
  return list;
}

/** Opens the list of keys; Escape and its button close it. */
export function showKeys(): void {
  dialog ??= build();
  dialog.showModal();
}
