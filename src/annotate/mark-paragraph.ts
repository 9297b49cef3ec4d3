import type { Mention } from '../model/edition.ts';
import '../read/markdown/nodes.ts';
import type { NameAt } from './find-names.ts';
import { type Insert, type Mark, mark } from './mark.ts';
import type { MarkableParagraph } from './number-paragraphs.ts';
import type { ClaimAt } from './place-claims.ts';

/** Where a noteref goes: after its claim, and after the link in which that ends, if it does. */
function afterLinks(at: number, links: readonly { start: number; end: number }[]): number {
  return links.find(({ start, end }) => start < at && at < end)?.end ?? at;
}

/** Marks the mentions of one paragraph and its claims, each with its noteref; gives back the mentions. */
export function markParagraph(
  article: string,
  { id: paragraph, node, closed, offset }: MarkableParagraph,
  names: readonly NameAt[],
  claims: readonly ClaimAt[],
): Mention[] {
  const seen = new Set<string>();
  const mentions = names.map(({ entity, start, end }): Mention => {
    const first = !seen.has(entity);
    seen.add(entity);
    return { article, entity, paragraph, start: offset + start, end: offset + end, first };
  });
  const marks: Mark[] = mentions.map(({ entity, start, end, first }, index) => ({
    ...{ start: start - offset, end: end - offset, whole: true },
    wrap: () => ({ type: 'mention', entity, first, also: names[index]?.also ?? false, atRest: false, children: [] }),
  }));
  const inserts: Insert[] = [];
  const links = [...closed, ...names];
  for (const { claim, start, end } of claims.toSorted((a, b) => a.end - b.end || b.start - a.start)) {
    marks.push({ start, end, wrap: () => ({ type: 'claim', claim: claim.id, children: [] }) });
    inserts.push({ at: afterLinks(end, links), node: { type: 'noteref', note: claim.id, number: 0, time: 1 } });
  }
  mark(node, marks, inserts);
  return mentions;
}
