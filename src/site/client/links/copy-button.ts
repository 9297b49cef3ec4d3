import { CITE_WORDS } from '../../../words/en/cite.ts';
import { element } from '../element.ts';
import { copy } from './copy.ts';

/** A button that copies a text to take away, which `label` names, and tells when that is done. */
export function copyButton(label: string, text: () => string, tell: (words: string) => void): HTMLButtonElement {
  const button = element('button', 'copy', CITE_WORDS.copy);
  button.type = 'button';
  button.ariaLabel = `${CITE_WORDS.copy}: ${label}`;
  button.addEventListener('click', async () => tell((await copy(text())) ? CITE_WORDS.copied : ''));
  return button;
}
