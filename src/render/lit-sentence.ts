import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { printElement } from './print-element.ts';

/** A paragraph (HTML) of plain words with some of them lit: what is before the first, then each with what follows. */
export function litSentence(before: string, lit: readonly { exact: string; after: string }[]): string {
  const children: ElementContent[] = lit.flatMap(({ exact, after }) => [
    h('mark', exact),
    { type: 'text', value: after },
  ]);
  const paragraph = h('p', [{ type: 'text', value: before }, ...children]);
  return printElement(paragraph);
}
