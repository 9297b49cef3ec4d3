import { announce } from './announce.ts';
import { copyButton } from './links/copy-button.ts';
import { withPageAddress } from './links/page-address.ts';

/** Puts a button behind a citation of the page of citations. */
function offerCopy(label: string, citation: Element): void {
  citation.textContent = withPageAddress(citation.textContent);
  const text = citation.textContent;
  const button = copyButton(label, () => text, announce);
  if (citation.matches('pre')) citation.before(button);
  else citation.append(' ', button);
}

for (const pre of document.querySelectorAll('.cite-page pre')) {
  offerCopy(pre.previousElementSibling?.textContent ?? '', pre);
}
for (const citation of document.querySelectorAll('.cited dd')) {
  offerCopy(citation.parentElement?.querySelector('dt a')?.textContent ?? '', citation);
}
