import type { Article, Paragraph } from '../../../model/edition.ts';

/** Everything in the text that is searched, in its order: also blocks of code, in which nothing is marked. */
export function searchedBlocks({ paragraphs, ledger }: Article): Pick<Paragraph, 'id' | 'text'>[] {
  const byId = new Map(paragraphs.map((one) => [one.id, one]));
  const credit = paragraphs.filter(({ number }) => number === '');
  const blocks = ledger.paragraphs.flatMap(({ id, kind, state, text }) => {
    if (state !== 'live') return [];
    return byId.get(id) ?? (kind === 'code' ? [{ id, text }] : []);
  });
  return [...credit, ...blocks];
}
