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

/** A field with a text to take away, and a button that copies it. */
function offered(label: string, told: HTMLElement): { field: HTMLTextAreaElement; nodes: Node[] } {
  const field = element('textarea', '');
  field.readOnly = true;
  field.rows = 5;
  field.ariaLabel = label;
  const tell = (words: string) => {
    told.textContent = words;
  };
  return { field, nodes: [field, copyButton(label, () => field.value, tell)] };
}

/** Opens citations in every form, with a quotation to embed. Escape closes them, and the focus goes back. */
export function showCitations(opener: HTMLElement, { title, citations, words, address }: Cited): void {
  const told = element('p', 'told');
  told.role = 'status';
  const choice = element('select', '', ...FORMS.map((form) => new Option(FORM_WORDS[form], form)));
  const text = offered(CITE_WORDS.heading, told);
  const embed = offered(CITE_WORDS.embed, told);
  choice.value = storedChoice('cite-form') ?? FORMS[0];
  if (choice.selectedIndex < 0) choice.value = FORMS[0];
  const show = () => {
    text.field.value = citations[choice.value as keyof Citations];
  };
  choice.addEventListener('change', () => {
    storeChoice('cite-form', choice.value);
    show();
  });
  show();
  embed.field.value = embedHtml(words, address, citations.html);
  const dialog = element(
    'dialog',
    'cite',
    element('h2', '', title),
    element('label', '', CITE_WORDS.form, ' ', choice),
    ...text.nodes,
    element('h3', '', CITE_WORDS.embed),
    ...embed.nodes,
    told,
    closeForm(CITE_WORDS.close),
  );
  dialog.ariaLabel = title;
  dialog.addEventListener('close', () => {
    dialog.remove();
    opener.focus({ preventScroll: true });
  });
  document.body.append(dialog);
  dialog.showModal();
  choice.focus();
}
