import { CITE_WORDS } from '../../../words/en/cite.ts';
import { button } from '../button.ts';
import { copy } from './copy.ts';

/**
 * A button that copies a text to take away, which `label` names, and tells when that is done. `shown` is what stands on
 * it, if that is not “Copy”.
 */
export function copyButton(
  label: string,
  text: () => string,
  tell: (words: string) => void,
  shown: string = CITE_WORDS.copy,
): HTMLButtonElement {
  const made = button('copy', shown, async () => tell((await copy(text())) ? CITE_WORDS.copied : ''));
  made.ariaLabel = `${CITE_WORDS.copy}: ${label}`;
  return made;
}
