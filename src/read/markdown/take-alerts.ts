import type { Blockquote, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { pieceOf } from './typed-text.ts';

/** The sorts of notes that are set apart, as GitHub and others write them at the head of a quotation. */
export const ALERTS = ['NOTE', 'TIP', 'IMPORTANT', 'WARNING', 'CAUTION'] as const;
export type AlertKind = (typeof ALERTS)[number];

/** What else a quotation may be, by the same sign: a letter, words of the text set large, those of a recording. */
export const SET_APART = ['LETTER', 'PULLQUOTE', 'TRANSCRIPT'] as const;
export type SetApart = (typeof SET_APART)[number];

declare module 'mdast' {
  interface BlockquoteData {
    /** It is no quotation, but a note that is set apart. */
    alert?: AlertKind;
    /** It is set apart without a word for that. */
    setApart?: SetApart;
  }
}

const HEAD = /^\[!([A-Za-z]+)\][ \t]*(?:\n|$)/;

function sortOf({ children: [first] }: Blockquote): Blockquote['data'] {
  const text = first?.type === 'paragraph' ? first.children[0] : undefined;
  const name = text?.type === 'text' ? HEAD.exec(text.value)?.[1]?.toUpperCase() : undefined;
  const alert = ALERTS.find((kind) => kind === name);
  const setApart = SET_APART.find((kind) => kind === name);
  return alert ? { alert } : setApart && { setApart };
}

/**
 * Makes notes that are set apart, letters, pull quotes and transcripts of the quotations that begin with a line such as
 * `[!NOTE]`; `source` is what the tree was parsed from.
 */
export function takeAlerts(tree: Root, source: string): Root {
  visit(tree, 'blockquote', (node) => {
    const sort = sortOf(node);
    const [first] = node.children;
    if (!sort || first?.type !== 'paragraph' || first.children[0]?.type !== 'text') return;
    const [text, ...rest] = first.children;
    node.data = { ...node.data, ...sort };
    const head = HEAD.exec(text.value)?.[0].length ?? 0;
    if (head < text.value.length) first.children = [pieceOf(text, head, text.value.length, source), ...rest];
    else if (rest.length > 0) first.children = rest;
    else node.children.shift();
  });
  return tree;
}
