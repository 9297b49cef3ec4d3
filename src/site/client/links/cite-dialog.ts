import type { Span } from '../../../addresses/asked/spans.ts';
import { type CitationData, type Citations, citePlace, FORMS } from '../../../addresses/cite/cite-place.ts';
import { embedHtml } from '../../../addresses/range/embed-html.ts';
import { CITE_WORDS, FORM_WORDS } from '../../../words/en/cite.ts';
import { SPAN_WORDS } from '../../../words/en/spans.ts';
import { closeForm } from '../close-form.ts';
import { element } from '../element.ts';
import { storeChoice, storedChoice } from '../stored-choice.ts';
import { copyButton } from './copy-button.ts';
import { pageAddress } from './page-address.ts';
import { spanParagraphs } from './span-paragraphs.ts';
import './adopt-style.ts';
import { paragraphWords } from './words.ts';

/** What the build writes for the citations of an article. */
interface CitationsFile {
  article: CitationData;
  /** For each claim the number of its paragraph. */
  claims: Record<string, string>;
}

const page = () => location.pathname.replace(/\/(?:index\.html)?$/, '');

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

/** Several paragraphs that are cited together, or words of theirs: their address, and a name for it. */
export interface CitedSpans {
  address: string;
  name: string;
  spans: readonly Span[];
  /** The words that are quoted, if they are not those of the whole paragraphs. */
  words?: string;
}

/** Words of what is cited: of a paragraph or of several, or the gist of a note. */
function wordsAt(place: Element, several?: CitedSpans): string {
  if (several?.words) return several.words.replace(/\n{2,}/g, '\n\n').trim();
  if (several)
    return spanParagraphs(several.spans)
      .map((one) => paragraphWords(one).text)
      .join('\n\n');
  const note = place.closest('.note');
  return note ? (note.querySelector('.gist')?.textContent ?? '').trim() : paragraphWords(place).text;
}

/**
 * Opens the citations of a paragraph or note, by its id, in every form, with a quotation to embed. Escape closes it,
 * and the focus goes back to `opener`. Without the data the reader is sent to the page that has the same.
 */
export async function openCitations(
  opener: HTMLElement,
  id: string,
  number?: string,
  several?: CitedSpans,
): Promise<void> {
  const place = document.getElementById(id);
  const response = await fetch(`${page()}.cite.json`).catch(() => undefined);
  if (!place || !response?.ok) return location.assign(`${page()}/cite/#${id}`);
  const data: CitationsFile = await response.json();
  const at = number ?? data.claims[id.replace(/^note-/, '')] ?? '';
  const citations = citePlace(data.article, pageAddress(), {
    number: at,
    id: several?.name ?? id,
    address: several?.address,
  });

  const told = element('p', 'told');
  told.role = 'status';
  const title =
    number === undefined
      ? CITE_WORDS.note
      : /[–,]/.test(number)
        ? SPAN_WORDS.citeNumbers(number)
        : CITE_WORDS.paragraph(number);
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
  embed.field.value = embedHtml(
    wordsAt(place, several),
    several?.address ?? new URL(`#${id}`, pageAddress()).href,
    citations.html,
  );
  const heading = element('h2', '', title);
  const dialog = element(
    'dialog',
    'cite',
    heading,
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
