import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { type Caption, drawing } from '../draw/drawing.ts';
import { textLine } from '../draw/text-line.ts';
import { doubtSign } from './doubt-sign.ts';
import { PANEL_WIDTH, type PanelLayout, type RowLayout } from './lay-out-panel.ts';
import { tieSign } from './tie-sign.ts';

/** How far in a bond of a kind leaves the party above: lines of unlike kinds do not run on top of each other. */
const INSET: Record<string, number> = { oath: 15, support: 9, belonging: 3 };

function bondsOf(row: RowLayout, above: RowLayout): ElementContent[] {
  // An oath that was taken again is told in words; its line is there already.
  const drawn = row.bonds.filter(({ kind }, index) => row.bonds.findIndex((bond) => bond.kind === kind) === index);
  return drawn.map(({ kind, later, fresh }) => {
    const x = above.x + (INSET[kind] ?? 0);
    const className = [later && 'later', fresh && 'fresh'].filter((name) => name !== false);
    return s('g', { className: className.length > 0 ? className : undefined }, [
      s('path', { className: ['tie', kind], d: `M${x} ${above.bottom + 5}V${row.top + 11}H${row.x - 4}` }),
      ...tieSign(kind, x, above.bottom + 3, 0),
    ]);
  });
}

function arcsOf({ arcs }: PanelLayout): ElementContent[] {
  return arcs.map(({ link: { kind, mutual, disputed, later, fresh }, x, from, to, mark: y }) => {
    const className = [later && 'later', fresh && 'fresh'].filter((name) => name !== false);
    const path = `M${Math.round(from.x)} ${from.y}H${x}V${to.y}H${Math.round(to.x)}`;
    const mark = kind === 'break' ? tieSign(kind, x, y, 0) : tieSign(kind, to.x + 2, to.y, -90);
    return s('g', { className: className.length > 0 ? className : undefined }, [
      s('path', { className: ['tie', kind], d: path }),
      ...mark,
      ...(mutual && kind !== 'break' ? tieSign(kind, from.x + 2, from.y, -90) : []),
      ...(disputed ? [doubtSign(x, kind === 'break' ? y - 12 : y)] : []),
    ]);
  });
}

/** One of the two pictures of who is bound to whom. */
export function allegiancePanel(layout: PanelLayout, caption: Caption): Element {
  const rowById = new Map(layout.rows.map((row) => [row.box.id, row]));
  return drawing(caption, PANEL_WIDTH, layout.height, [
    ...arcsOf(layout),
    ...layout.rows.flatMap((row) => bondsOf(row, rowById.get(row.parent ?? '') as RowLayout)),
    ...layout.rows.map((row) =>
      s(
        'g',
        // A party of whose ties nothing was known yet is not there yet either.
        { className: row.box.later ? ['later'] : undefined },
        row.lines.map(({ kind, parts, y, later }) => textLine(parts, row.x, y, later ? `${kind} later` : kind)),
      ),
    ),
  ]);
}
