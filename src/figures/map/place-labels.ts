import { textWidth } from '../draw/text-width.ts';

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What wants a label: a point with a mark, or the middle of a country, whose label stands on it. */
export interface Labelled {
  name: string;
  x: number;
  y: number;
  mark: boolean;
  size: number;
  /** Whether it may stay without a label if there is no room. */
  optional?: boolean;
}

export interface Label extends Rect {
  /** The middle of its baseline. */
  textX: number;
  textY: number;
}

const MARK = 6;
const overlaps = (a: Rect, b: Rect, gap = 2) =>
  a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap;
const inside = (a: Rect, width: number, height: number) =>
  a.x >= 3 && a.y >= 3 && a.x + a.width <= width - 3 && a.y + a.height <= height - 3;

/** A place that is not inside, moved there as far as it fits. */
const moved = (a: Rect, width: number, height: number): Rect => ({
  ...a,
  x: Math.max(3, Math.min(a.x, width - 3 - a.width)),
  y: Math.max(3, Math.min(a.y, height - 3 - a.height)),
});

/** Where a label may stand, the best place first. */
function candidates({ x, y, mark }: Labelled, width: number, height: number): Rect[] {
  const at = (dx: number, dy: number) => ({ x: x + dx, y: y + dy, width, height });
  if (mark) {
    const near = MARK + 2;
    return [
      at(near, -height / 2),
      at(-near - width, -height / 2),
      at(-width / 2, -near - height),
      at(-width / 2, near),
      ...[-1, 1].flatMap((up) => [at(near, up * height - height / 2), at(-near - width, up * height - height / 2)]),
    ];
  }
  const steps = [0, -1, 1, -2, 2, -3, 3, 4, -4];
  return steps.flatMap((down) =>
    [0, -1, 1, -2, 2].map((aside) => at(-width / 2 + aside * 14, -height / 2 + down * height)),
  );
}

/**
 * Labels in the order given, each at the first of its places that is free, also of what is `kept` clear; undefined
 * where an optional one has none.
 */
export function placeLabels(
  all: readonly Labelled[],
  width: number,
  height: number,
  kept: readonly Rect[] = [],
): (Label | undefined)[] {
  const marks = all.filter(({ mark }) => mark);
  const taken: Rect[] = [
    ...kept,
    ...marks.map(({ x, y }) => ({ x: x - MARK, y: y - MARK, width: MARK * 2, height: MARK * 2 })),
  ];
  return all.map((one): Label | undefined => {
    const own = { width: textWidth(one.name, one.size, true) + 2, height: one.size * 1.35 };
    const near = candidates(one, own.width, own.height);
    const places = near.filter((place) => inside(place, width, height));
    const free = places.find((place) => taken.every((other) => !overlaps(place, other, 0)));
    const place = free ?? (one.optional ? undefined : (places[0] ?? moved(near[0] as Rect, width, height)));
    if (!place) return undefined;
    taken.push(place);
    return { ...place, textX: place.x + place.width / 2, textY: place.y + place.height * 0.74 };
  });
}
