import type { NoteIds } from '../../addresses/links/link-targets.ts';
import type { LedgeredArticle } from './annotate-edition.ts';
import { madeOnce } from './made-once.ts';

/** The notes of an article; they stand behind the text, nowhere else. */
export const notesOf = (one: LedgeredArticle): NoteIds =>
  madeOnce(one, 'notes', () =>
    one.article.tree.children.flatMap((node) => (node.type === 'note' ? [{ id: node.id, number: node.number }] : [])),
  );
