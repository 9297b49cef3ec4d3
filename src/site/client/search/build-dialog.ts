import { SEARCH_WORDS as WORDS } from '../../../words/en/search.ts';
import { button } from '../button.ts';
import { element } from '../element.ts';

/** The parts of the search dialog that change. */
export interface DialogParts {
  dialog: HTMLDialogElement;
  form: HTMLFormElement;
  field: HTMLInputElement;
  /** What was found, in sight. */
  status: HTMLElement;
  /** The options. */
  list: HTMLElement;
  /** Clears the recent searches; hidden unless some are shown. */
  forget: HTMLButtonElement;
  /** That only what was known then is shown. */
  then: HTMLElement;
  /** The foot, which holds both and a hint. */
  foot: HTMLElement;
  /** What is said aloud: short, and not at every key. */
  said: HTMLElement;
}

/** Makes the dialog: a form that also works by itself, a combobox whose list stands open below it, and a foot. */
export function buildDialog(searchPage: string): DialogParts {
  const list = element('div', 'options');
  list.id = 'search-options';
  list.role = 'listbox';
  list.ariaLabel = WORDS.title;
  const field = element('input', '');
  field.type = 'search';
  field.name = 'q';
  field.placeholder = WORDS.placeholder;
  field.autocomplete = 'off';
  field.autocapitalize = 'off';
  field.spellcheck = false;
  field.enterKeyHint = 'search';
  field.role = 'combobox';
  field.ariaLabel = WORDS.label;
  field.ariaAutoComplete = 'list';
  field.ariaExpanded = 'true';
  field.setAttribute('aria-controls', list.id);
  const close = button('plain', WORDS.close);
  const form = element('form', '', field, close);
  form.action = searchPage;
  form.role = 'search';
  const status = element('p', 'status');
  const said = element('p', 'said');
  said.role = 'status';
  const forget = button('plain', WORDS.forget);
  const then = element('p', '', WORDS.asThen);
  const foot = element('footer', '', forget, then, element('p', 'keys-hint', WORDS.keys));
  const dialog = element('dialog', 'search-dialog', form, status, list, foot, said);
  dialog.ariaLabel = WORDS.title;
  close.addEventListener('click', () => dialog.close());
  return { dialog, form, field, status, list, forget, then, foot, said };
}
