import type { BlockContent, Paragraph, PhrasingContent } from 'mdast';
import type { Claim } from '../model/claim.ts';
import { factIds } from '../model/fact-ids.ts';
import { isLater } from '../model/is-later.ts';
import type { CitationsNode, LaterFactNode, NoteNode } from '../read/markdown/nodes.ts';
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

/** The note of a claim in an article of the day `day`, not numbered yet: gist, context, works, what came out later. */
export function noteOf(claim: Claim, day: string): NoteNode {
  const ids = factIds(claim.since);
  const later = claim.since.map(
    ({ on, works, text }, at): LaterFactNode => ({
      type: 'laterFact',
      on,
      ids: ids[at] ?? [],
      later: isLater(on, day),
      works,
      children: blocksOf(text),
    }),
  );
  const citations: CitationsNode[] = claim.works.length > 0 ? [{ type: 'citations', works: claim.works }] : [];
  return {
    type: 'note',
    id: claim.id,
    number: 0,
    children: [
      { type: 'gist', claim: claim.id, children: phrasingOf(claim.gist) },
      ...blocksOf(claim.note),
      ...citations,
      ...later,
    ],
  };
}
