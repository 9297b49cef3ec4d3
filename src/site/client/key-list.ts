import { KEY_WORDS } from '../../words/en/keys.ts';
import { closeForm } from './close-form.ts';
import { element } from './element.ts';

let dialog: HTMLDialogElement | undefined;

function build(): HTMLDialogElement {
  const rows = KEY_WORDS.list.map(([key, meaning]) =>
    element('div', '', element('dt', '', element('kbd', '', key)), element('dd', '', meaning)),
  );
  const list = element(
    'dialog',
    'keys',
    element('h2', '', KEY_WORDS.title),
    element('dl', '', ...rows),
    element('p', '', KEY_WORDS.off),
    closeForm(KEY_WORDS.close),
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
