import { type Citations, FORMS } from '../../../addresses/cite/cite-place.ts';
import { embedHtml } from '../../../addresses/range/embed-html.ts';
import { CITE_WORDS, FORM_WORDS } from '../../../words/en/cite.ts';
import { closeForm } from '../close-form.ts';
import { element } from '../element.ts';
import { storeChoice, storedChoice } from '../stored-choice.ts';
import { copyButton } from './copy-button.ts';
import './adopt-style.ts';

/** What is cited: the name of the dialog, the citations, and the words and the address of the quotation to embed. */
interface Cited {
  title: string;
  citations: Citations;
  words: string;
  address: string;
}

/** A field with a text to take away. */
function textField(label: string): HTMLTextAreaElement {
  const field = element('textarea', '');
  field.readOnly = true;
  field.rows = 4;
  field.ariaLabel = label;
  return field;
}

/**
 * Opens citations, each form with a button that copies it, and a quotation to embed. The form that was taken last is
 * shown, and its button has the focus. Escape closes them, and the focus goes back.
 */
export function showCitations(opener: HTMLElement, { title, citations, words, address }: Cited): void {
  const told = element('p', 'told');
  told.role = 'status';
  const tell = (said: string) => {
    told.textContent = said;
  };
  const text = textField(CITE_WORDS.heading);
  const embed = textField(CITE_WORDS.embed);
  const last = FORMS.find((form) => form === storedChoice('cite-form')) ?? FORMS[0];
  const buttons = FORMS.map((form) => {
    const take = () => {
      text.value = citations[form];
      storeChoice('cite-form', form);
      return citations[form];
    };
    return copyButton(FORM_WORDS[form], take, tell, FORM_WORDS[form]);
  });
  text.value = citations[last];
  embed.value = embedHtml(words, address, citations.html);
  const dialog = element(
    'dialog',
    'cite',
    element('h2', '', title),
    element('p', 'forms', CITE_WORDS.copy, ...buttons),
    text,
    told,
    element('h3', '', CITE_WORDS.embed),
    embed,
    copyButton(CITE_WORDS.embed, () => embed.value, tell),
    closeForm(CITE_WORDS.close),
  );
  dialog.ariaLabel = title;
  dialog.addEventListener('close', () => {
    dialog.remove();
    opener.focus({ preventScroll: true });
  });
  document.body.append(dialog);
  dialog.showModal();
  buttons[FORMS.indexOf(last)]?.focus();
}
