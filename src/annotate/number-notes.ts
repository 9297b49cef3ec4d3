import type { FootnoteDefinition, Nodes, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { NoteNode, NoterefNode } from '../read/markdown/nodes.ts';

/** Takes the definitions of footnotes out of a tree, wherever they stand; the first of each id becomes a note. */
function takeFootnotes(node: Parents, notes: Map<string, NoteNode>): void {
  node.children = (node.children as Nodes[]).filter((child) => {
    const id = child.type === 'footnoteDefinition' && !notes.has(child.identifier) ? child.identifier : undefined;
    const note: NoteNode | undefined = id === undefined ? undefined : { type: 'note', id, number: 0, children: [] };
    if (note) notes.set(note.id, note);
    if ('children' in child) takeFootnotes(child, notes);
    if (note) note.children = (child as FootnoteDefinition).children as NoteNode['children'];
    return child.type !== 'footnoteDefinition';
  }) as Parents['children'] as never;
}

/**
 * Numbers the notes of a text, those of its claims and the author's own footnotes in one count, by where their
 * noterefs stand: those of the text first, then those to which only notes refer. Every reference to a footnote becomes
 * a noteref, and the definitions go out of the tree. The notes, in their order.
 */
export function numberNotes(tree: Root, ofClaims: ReadonlyMap<string, NoteNode>): NoteNode[] {
  const known = new Map<string, NoteNode>();
  takeFootnotes(tree, known);
  for (const [id, note] of ofClaims) known.set(id, note);
  const times = new Map<NoteNode, number>();
  const refer = (note: NoteNode): NoterefNode => {
    const time = (times.get(note) ?? 0) + 1;
    times.set(note, time);
    if (time === 1) note.number = times.size;
    return { type: 'noteref', note: note.id, number: note.number, time };
  };
  const count = (within: Root | NoteNode) =>
    visit(within as Root, (node, index, parent) => {
      const id = node.type === 'noteref' ? node.note : node.type === 'footnoteReference' ? node.identifier : undefined;
      const note = id === undefined ? undefined : known.get(id);
      if (note && parent && index !== undefined) parent.children[index] = refer(note);
    });
  count(tree);
  // A map goes on to what is added while it is gone through.
  for (const note of times.keys()) count(note);
  return [...times.keys()];
}
