import type { Span } from '../../../addresses/asked/spans.ts';
import { numbered } from '../numbered.ts';

/** The paragraphs of some spans. */
export function spanParagraphs(spans: readonly Span[]): HTMLElement[] {
  const all = numbered();
  const ids = all.map(({ id }) => id);
  return spans.flatMap(({ first, last }) => all.slice(ids.indexOf(first), ids.indexOf(last) + 1));
}
