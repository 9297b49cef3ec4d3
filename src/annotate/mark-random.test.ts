import type { Nodes, Paragraph, PhrasingContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import { Random } from '../../tests/fixtures/random.ts';
import { type Insert, type Mark, mark } from './mark.ts';
import '../read/markdown/nodes.ts';
import { textOf } from '../read/markdown/text-of.ts';
import { overlap, type Range } from './range.ts';

const RUNS = 600;

function randomInline(random: Random, depth: number): PhrasingContent {
  const words = () => Array.from({ length: 1 + random.below(8) }, () => random.of([...'abcdefg  \n'])).join('');
  const children = () => randomInlines(random, depth + 1);
  switch (random.of(['text', 'text', 'text', 'code', 'break', 'image', 'emphasis', 'strong', 'link'])) {
    case 'code':
      return { type: 'inlineCode', value: words() };
    case 'break':
      return { type: 'break' };
    case 'image':
      return { type: 'image', url: 'x.png' };
    case 'emphasis':
      return depth > 2 ? { type: 'break' } : { type: 'emphasis', children: children() };
    case 'strong':
      return depth > 2 ? { type: 'break' } : { type: 'strong', children: children() };
    case 'link':
      return { type: 'link', url: 'https://example.org/', children: [{ type: 'text', value: words() }] };
    default:
      return { type: 'text', value: words() };
  }
}

const randomInlines = (random: Random, depth: number): PhrasingContent[] =>
  Array.from({ length: 1 + random.below(4) }, () => randomInline(random, depth));

function randomMarks(random: Random, length: number): Mark[] {
  const marks: Mark[] = [];
  for (let name = 0, count = random.below(6); name < count; name++) {
    const start = random.below(length + 1);
    const end = start + random.below(length - start + 1);
    const whole = random.below(3) === 0 && !marks.some((other) => other.whole && overlap(other, { start, end }));
    marks.push({ start, end, whole, wrap: () => ({ type: 'claim', claim: String(name), children: [] }) });
  }
  return marks;
}

const randomInserts = (random: Random, length: number): Insert[] =>
  Array.from({ length: random.below(4) }, (_, name) => ({
    at: random.below(length + 1),
    node: { type: 'footnoteReference', identifier: String(name) },
  }));

/** Every node with the range of its text, in the order of the text. */
function nodesOf(node: Nodes, start = 0): (Range & { node: Nodes })[] {
  const found = [{ node, start, end: start + textOf(node).length }];
  let at = start;
  for (const child of 'children' in node ? (node.children as Nodes[]) : []) {
    found.push(...nodesOf(child, at));
    at += textOf(child).length;
  }
  return found;
}

/** What was there before: marks and inserts taken out again, neighbouring texts joined. */
function unmarked(nodes: Nodes[]): Nodes[] {
  const bare = nodes.flatMap((node) => {
    if (node.type === 'footnoteReference') return [];
    if (node.type === 'claim') return unmarked(node.children);
    return 'children' in node ? [{ ...node, children: unmarked(node.children) } as Nodes] : [{ ...node }];
  });
  return bare.reduce<Nodes[]>((joined, node) => {
    const last = joined.at(-1);
    if ((node.type === 'text' || node.type === 'inlineCode') && last?.type === node.type) last.value += node.value;
    else joined.push(node);
    return joined;
  }, []);
}

describe.each(Array.from({ length: 6 }, (_, index) => index + 1))('random paragraphs, seed %i', (seed) => {
  const random = new Random(seed);
  const runs = Array.from({ length: RUNS / 6 }, () => {
    const paragraph: Paragraph = { type: 'paragraph', children: randomInlines(random, 0) };
    const before = structuredClone(paragraph);
    const text = textOf(before);
    const marks = randomMarks(random, text.length);
    const inserts = randomInserts(random, text.length);
    mark(paragraph, marks, inserts);
    const nodes = nodesOf(paragraph);
    const pieces = marks.map((_, name) =>
      nodes.filter(({ node }) => node.type === 'claim' && node.claim === String(name)),
    );
    return { before, paragraph, text, marks, inserts, nodes, pieces };
  });

  test('the text and the nodes that were there are unchanged', () => {
    for (const { before, paragraph, text } of runs) {
      expect(textOf(paragraph)).toBe(text);
      expect(unmarked(paragraph.children)).toEqual(unmarked(before.children));
    }
  });

  test('the pieces of every mark are together exactly its range', () => {
    for (const { marks, pieces, text } of runs) {
      for (const [name, { start, end }] of marks.entries()) {
        const own = pieces[name] ?? [];
        expect(own.map((piece) => text.slice(piece.start, piece.end)).join('')).toBe(text.slice(start, end));
        const [first] = own;
        if (first) expect(first.start).toBe(start);
        for (const [index, piece] of own.slice(1).entries()) expect(piece.start).toBe(own[index]?.end);
      }
    }
  });

  test('a whole mark is one piece, unless a node that was there cuts it', () => {
    for (const { before, marks, pieces } of runs) {
      const containers = nodesOf(before).filter(({ node }) => 'children' in node);
      for (const [name, { start, end, whole }] of marks.entries()) {
        const within = (a: Range, b: Range) => a.start >= b.start && a.end <= b.end;
        const range = { start, end };
        const cut = containers.some((node) => overlap(node, range) && !within(node, range) && !within(range, node));
        if (whole && start < end && !cut) expect(pieces[name]).toHaveLength(1);
      }
    }
  });

  test('every insert stands once, at its place', () => {
    for (const { inserts, nodes } of runs) {
      for (const { at, node } of inserts) {
        expect(nodes.filter((other) => other.node === node).map(({ start }) => start)).toEqual([at]);
      }
    }
  });

  test('the result is a tree: no node stands in it twice, and no mark in itself', () => {
    for (const { nodes } of runs) {
      expect(new Set(nodes.map(({ node }) => node)).size).toBe(nodes.length);
      for (const { node } of nodes.filter((one) => one.node.type === 'claim')) {
        const inner = nodesOf(node)
          .slice(1)
          .map((one) => one.node);
        const name = (node as { claim?: string }).claim;
        expect(inner.filter((one) => one.type === 'claim' && one.claim === name)).toEqual([]);
      }
    }
  });
});
