import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import type { PlacedClaim } from '../model/edition.ts';
import { ARTICLE_WORDS } from '../words/en/article.ts';
import { decodeId } from './decode-id.ts';

const isBackref = (node: Element) => node.properties.dataFootnoteBackref !== undefined;

function removeBackrefs(item: Element): void {
  visit(item, 'element', (node, index, parent) => {
    if (!parent || index === undefined || !isBackref(node)) return;
    const before = parent.children[index - 1];
    const space = before?.type === 'text' && before.value === ' ';
    parent.children.splice(space ? index - 1 : index, space ? 2 : 1);
    return [SKIP, space ? index - 1 : index];
  });
}

/** Words that end right before their noteref are found by that; only the others say which note is theirs. */
function dropPlainNumbers(tree: Root): void {
  visit(tree, 'element', (node, index, parent) => {
    const before = parent && index ? parent.children[index - 1] : undefined;
    if (before?.type !== 'element' || node.properties.role !== 'doc-noteref') return;
    if (node.properties.id === `ref-${before.properties.dataNote}`) delete before.properties.dataNote;
  });
}

/**
 * Gives the notes that remark-rehype made of the footnotes their permanent ids (`note-<claim>`), their classes, and
 * their number as the link back, in front.
 */
export function rehypeNotes(claims: readonly PlacedClaim[]) {
  const claimById = new Map(claims.map((claim) => [claim.id, claim]));
  return () => (tree: Root) => {
    dropPlainNumbers(tree);
    visit(tree, 'element', (section) => {
      if (section.properties.dataFootnotes === undefined) return;
      section.properties = { className: ['notes'], role: 'doc-endnotes', ariaLabelledBy: ['notes'] };
      const list = section.children.find((node) => node.type === 'element' && node.tagName === 'ol') as Element;
      const items = list.children.filter((node): node is Element => node.type === 'element');
      for (const [index, item] of items.entries()) {
        const id = decodeId(String(item.properties.id)).replace(/^fn-/, '');
        const claim = claimById.get(id);
        const number = index + 1;
        removeBackrefs(item);
        item.properties = {
          id: `note-${id}`,
          className: [
            'note',
            ...(claim ? [claim.key ? 'key' : '', claim.later ? 'later' : ''].filter(Boolean) : ['key']),
          ],
        };
        const first = item.children.find((node): node is Element => node.type === 'element');
        const back = h('a.back', { href: `#ref-${number}`, role: 'doc-backlink' }, String(number));
        first?.children.unshift(back, { type: 'text', value: ' ' });
        const former = (claim?.formerIds ?? []).map((old) => h('span', { id: `note-${old}` }));
        item.children = [...former, ...item.children.filter((node) => node.type !== 'text')];
      }
      list.children = items;
      section.children = [h('h2', { id: 'notes' }, ARTICLE_WORDS.notes), list];
      return SKIP;
    });
  };
}
