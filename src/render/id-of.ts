import type { Nodes } from 'mdast';

/** The permanent id that a block of the text was given; none of a block in a note or dossier. */
export const idOf = (node: Nodes): string | undefined => {
  const { id, hProperties } = (node.data ?? {}) as { id?: string; hProperties?: { id?: string } };
  return id ?? hProperties?.id;
};
