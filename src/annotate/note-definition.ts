import type { BlockContent, FootnoteDefinition, Paragraph, PhrasingContent } from 'mdast';
import type { Claim } from '../model/claim.ts';
import type { CitationsNode, LaterFactNode } from '../read/markdown/nodes.ts';
import { parseField } from '../read/markdown/parse-field.ts';

const blocksOf = (markdown: string): BlockContent[] => parseField(markdown).children as BlockContent[];

/** The phrasing of a field that is one line of Markdown. */
export function phrasingOf(markdown: string): PhrasingContent[] {
  return parseField(markdown)
    .children.filter((block): block is Paragraph => block.type === 'paragraph')
    .flatMap((paragraph, index) => [
      ...(index > 0 ? [{ type: 'text', value: ' ' } as const] : []),
      ...paragraph.children,
    ]);
}

/** The note of a claim as a GFM footnote: gist, context, what came out later, works. */
export function noteDefinition(claim: Claim): FootnoteDefinition {
  const later = claim.since.map(
    (fact): LaterFactNode => ({ type: 'laterFact', on: fact.on, works: fact.works, children: blocksOf(fact.text) }),
  );
  const citations: CitationsNode[] = claim.works.length > 0 ? [{ type: 'citations', works: claim.works }] : [];
  return {
    type: 'footnoteDefinition',
    identifier: claim.id,
    label: claim.id,
    children: [
      { type: 'gist', claim: claim.id, children: phrasingOf(claim.gist) },
      ...blocksOf(claim.note),
      ...citations,
      ...later,
    ],
  };
}
