import { parseSpans, type Span, spanNumbers } from '../../../addresses/asked/spans.ts';
import { LINK_WORDS } from '../../../words/en/links.ts';
import { SPAN_WORDS } from '../../../words/en/spans.ts';
import { button } from '../button.ts';
import { closeForm } from '../close-form.ts';
import { element } from '../element.ts';
import './adopt-style.ts';
import { numbered } from '../numbered.ts';
import { hasSharePages, shareLink } from './share-link.ts';
import { citeSpans, copySpans } from './spans-link.ts';

/** The spans that a reader has written, if the article has them, each from its earlier end to its later one. */
function written(text: string): Span[] | undefined {
  const ids = numbered().map(({ id }) => id);
  const spans = parseSpans(text)?.map(({ first, last }): Span => {
    return ids.indexOf(first) > ids.indexOf(last) ? { first: last, last: first } : { first, last };
  });
  return spans?.every(({ first, last }) => ids.includes(first) && ids.includes(last)) ? spans : undefined;
}

/** Asks which paragraphs are meant, beginning with one and the next; Escape closes it, and the focus goes back. */
export function openSeveral(opener: HTMLElement, id: string): void {
  const ids = numbered().map((one) => one.id);
  const at = Math.min(ids.indexOf(id), ids.length - 2);
  const field = element('input', '');
  field.value = spanNumbers([{ first: ids[at] as string, last: ids[at + 1] as string }]);
  field.autocomplete = 'off';
  const told = element('p', 'told');
  told.role = 'status';
  const action = (label: string, run: (spans: Span[]) => void) =>
    button('', label, () => {
      const spans = written(field.value);
      field.ariaInvalid = spans ? null : 'true';
      told.textContent = spans ? '' : SPAN_WORDS.wrong;
      if (!spans) return field.focus();
      dialog.close();
      run(spans);
    });
  const copy = action(LINK_WORDS.copy, (spans) => void copySpans(spans));
  const share = hasSharePages() ? [action(LINK_WORDS.copyShare, (spans) => void copySpans(spans, shareLink)), ' '] : [];
  const cite = action(LINK_WORDS.cite, (spans) => void citeSpans(opener, spans));
  const dialog = element(
    'dialog',
    'cite several',
    element('h2', '', SPAN_WORDS.several),
    element('p', '', element('label', '', SPAN_WORDS.field, ' ', field)),
    element('p', '', SPAN_WORDS.hint),
    element('p', '', copy, ' ', ...share, cite),
    told,
    closeForm(SPAN_WORDS.close),
  );
  dialog.ariaLabel = SPAN_WORDS.several;
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    copy.click();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    opener.focus({ preventScroll: true });
  });
  document.body.append(dialog);
  dialog.showModal();
  field.select();
}
