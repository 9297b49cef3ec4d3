import { sentencePinpoint, sentencesOf } from '../../../addresses/range/sentences.ts';
import { LINK_WORDS } from '../../../words/en/links.ts';
import { PINPOINT_WORDS } from '../../../words/en/pinpoints.ts';
import { POINT_WORDS } from '../../../words/en/points.ts';
import { labelled } from '../../../words/labelled.ts';
import { announce } from '../announce.ts';
import { button } from '../button.ts';
import { closeForm } from '../close-form.ts';
import { element } from '../element.ts';
import { copy } from './copy.ts';
import { languageOf } from './language-of.ts';
import { partLink } from './part-link.ts';
import { hasSharePages, shareLink } from './share-link.ts';
import { paragraphWords } from './words.ts';
import './adopt-style.ts';

/** Lists the sentences of a paragraph, each with its link and citation. Escape closes it; the focus goes back. */
export function openSentences(opener: HTMLElement, paragraph: HTMLElement): void {
  const words = paragraphWords(paragraph);
  const language = languageOf(paragraph);
  const number = paragraph.id.slice(1);
  const run = (what: () => unknown) => () => {
    dialog.close();
    what();
  };
  const copied = async (link: string) => {
    if (await copy(link)) announce(POINT_WORDS.copied);
  };
  const lines = sentencesOf(words.text, language).map((sentence) => {
    const text = words.text.slice(sentence.start, sentence.end);
    const link = partLink(paragraph, words, sentence);
    const named = (label: string, action: () => unknown) => {
      const made = button('plain', label, run(action));
      made.ariaLabel = labelled(label, text);
      return made;
    };
    const cite = async () => {
      const { openCitations } = await import('./cite-dialog.ts');
      const within = sentencePinpoint(words.text, sentence, PINPOINT_WORDS, language);
      const point = {
        address: link.replace(/:~:.*$/, ''),
        name: `${paragraph.id}-${sentence.number}`,
        within,
        words: text,
      };
      await openCitations(opener, paragraph.id, number, point);
    };
    const choices = [
      named(LINK_WORDS.copy, () => copied(link)),
      ...(hasSharePages() ? [named(LINK_WORDS.copyShare, () => copied(shareLink(link)))] : []),
      named(LINK_WORDS.cite, cite),
    ];
    return element('li', '', text, element('p', '', ...choices.flatMap((one) => [one, ' '])));
  });
  const dialog: HTMLDialogElement = element(
    'dialog',
    'cite sentences',
    element('h2', '', POINT_WORDS.sentences(number)),
    element('ol', '', ...lines),
    closeForm(LINK_WORDS.close),
  );
  dialog.ariaLabel = POINT_WORDS.sentences(number);
  dialog.addEventListener('close', () => {
    dialog.remove();
    opener.focus({ preventScroll: true });
  });
  document.body.append(dialog);
  dialog.showModal();
}
