import { LINK_WORDS } from '../../../words/en/links.ts';
import { element } from '../element.ts';
import './adopt-style.ts';

/** Shows the text in a field, selected, to be copied by hand. */
function copyByHand(text: string): void {
  const field = element('textarea', '');
  field.readOnly = true;
  field.rows = text.includes('\n') ? 6 : 2;
  field.value = text;
  const label = element('label', '', LINK_WORDS.byHand, field);
  const form = element('form', '', label, element('button', 'plain', LINK_WORDS.close));
  form.method = 'dialog';
  const dialog = element('dialog', 'by-hand', form);
  dialog.ariaLabel = LINK_WORDS.byHand;
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  field.focus();
  field.select();
}

/**
 * Puts a text on the clipboard and resolves to whether it is there. Where the browser does not allow it, the text is
 * shown selected in a field instead.
 */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    copyByHand(text);
    return false;
  }
}
