import { type HierarchyNode, stratify } from 'd3-hierarchy';
import { TIE_KINDS } from '../../model/vocabulary/vocabulary.ts';
import type { Box, Link } from './boxes-of.ts';

/** A party at its place in the order of loyalties. */
export interface Placed {
  box: Box;
  /** How many stand above it. */
  depth: number;
  /** To whom it is bound first, and by which lines; what became known later comes after what it outranks. */
  parent?: string;
  bonds: Link[];
}

const ROOT = '*';
const rank = ({ kind }: Link) => TIE_KINDS.indexOf(kind);
const binds = ({ kind, mutual }: Link) => !mutual && ['oath', 'support', 'belonging'].includes(kind);

/** Each party to whom it is bound by the strongest line that closes no circle. */
function parentsOf(boxes: readonly Box[], links: readonly Link[]): Map<string, string> {
  const parents = new Map<string, string>();
  const isAbove = (id: string, other: string): boolean => {
    const parent = parents.get(other);
    return parent !== undefined && (parent === id || isAbove(id, parent));
  };
  for (const { id } of boxes) {
    const bonds = links.filter((link) => link.from === id && binds(link) && link.to !== id && !isAbove(id, link.to));
    const [first] = bonds.sort((a, b) => rank(a) - rank(b) || (b.date ?? '').localeCompare(a.date ?? ''));
    if (first) parents.set(id, first.to);
  }
  return parents;
}

/** The parties in the order of an outline, each under whom it is bound to, and the lines that cut across. */
export function loyaltyTree(boxes: readonly Box[], links: readonly Link[]): { rows: Placed[]; across: Link[] } {
  const parents = parentsOf(boxes, links);
  const bondsOf = (id: string) =>
    links
      .filter((link) => link.from === id && link.to === parents.get(id) && binds(link))
      .sort((a, b) => Number(a.later) - Number(b.later) || rank(a) - rank(b));
  const nodes: { id: string; parent: string | undefined; box?: Box }[] = [
    { id: ROOT, parent: undefined },
    ...boxes.map((box) => ({ id: box.id, parent: parents.get(box.id) ?? ROOT, box })),
  ];
  const tree = stratify<(typeof nodes)[number]>()
    .id(({ id }) => id)
    .parentId(({ parent }) => parent)(nodes);
  tree.count();
  const weight = ({ data }: HierarchyNode<(typeof nodes)[number]>) => {
    const [bond] = bondsOf(data.id);
    return bond ? rank(bond) + (bond.later ? 0.5 : 0) : 0;
  };
  tree.sort((a, b) => weight(a) - weight(b) || (b.value ?? 0) - (a.value ?? 0));

  const rows: Placed[] = [];
  tree.eachBefore(({ data: { id, box }, depth }) => {
    const parent = parents.get(id);
    if (box) rows.push({ box, depth: depth - 1, ...(parent ? { parent } : {}), bonds: parent ? bondsOf(id) : [] });
  });
  const bonds = new Set(rows.flatMap((row) => row.bonds));
  return { rows, across: links.filter((link) => !bonds.has(link)) };
}
