import type { Heading, Paragraph, Root } from 'mdast';
import { expect, test } from 'vitest';
import type { MentionNode } from '../read/markdown/nodes.ts';
import { markAtRest } from './mark-at-rest.ts';

const mention = (entity: string, more: Partial<MentionNode> = {}): MentionNode => ({
  type: 'mention',
  ...{ entity, first: true, also: false, atRest: false, children: [] },
  ...more,
});
const paragraph = (children: MentionNode[], id = 'p1'): Paragraph => ({ type: 'paragraph', children, data: { id } });
const heading: Heading = { type: 'heading', depth: 2, children: [] };

test.each<[string, Root['children'], string[]]>([
  ['the first of each entity', [paragraph([mention('a'), mention('b')]), paragraph([mention('a')])], ['a', 'b']],
  ['again after a heading', [paragraph([mention('a')]), heading, paragraph([mention('a')])], ['a', 'a']],
  ['again after the credit', [paragraph([mention('a')], 'credit'), paragraph([mention('a')])], ['a', 'a']],
  ['no other words for it', [paragraph([mention('a', { also: true })]), paragraph([mention('a')])], ['a']],
  ['not twice in a paragraph', [paragraph([mention('a'), mention('a', { first: false })])], ['a']],
  ['inside a quotation', [{ type: 'blockquote', children: [paragraph([mention('a')])] }], ['a']],
])('%s', (_name, children, marked) => {
  const tree: Root = { type: 'root', children };
  markAtRest(tree);
  const all = JSON.stringify(tree).matchAll(/"entity":"(\w+)","first":\w+,"also":\w+,"atRest":true/g);
  expect([...all].map(([, entity]) => entity)).toEqual(marked);
});
