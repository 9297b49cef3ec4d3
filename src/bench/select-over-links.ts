/** How far the pointer must go before a press on a link is a drag, in pixels. */
const FAR = 4;

type Place = [node: Node, offset: number];

function placeAt({ clientX: x, clientY: y }: MouseEvent): Place | undefined {
  const place = document.caretPositionFromPoint?.(x, y);
  if (place) return [place.offsetNode, place.offset];
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? [range.startContainer, range.startOffset] : undefined;
}

/**
 * Lets a drag that begins on a link within `holder` select words, where browsers take the link along or nothing at all;
 * a press without a drag follows the link as ever, the click that ends a drag does not.
 */
export function selectOverLinks(holder: string): void {
  for (const link of document.querySelectorAll<HTMLElement>(`${holder} a`)) link.draggable = false;
  let from: { place: Place; x: number; y: number } | undefined;
  let dragged = false;
  document.addEventListener('mousedown', (event) => {
    dragged = false;
    const place = event.button === 0 && (event.target as Element).closest?.(`${holder} a`) ? placeAt(event) : undefined;
    from = place && { place, x: event.clientX, y: event.clientY };
  });
  // The browser would take the first letters along, which are selected by then and under the press.
  document.addEventListener('dragstart', (event) => {
    if (from) event.preventDefault();
  });
  document.addEventListener('mousemove', (event) => {
    if (!from || (event.buttons & 1) === 0) return;
    const { place, x, y } = from;
    if (!dragged && Math.hypot(event.clientX - x, event.clientY - y) < FAR) return;
    const to = placeAt(event);
    if (!to) return;
    dragged = true;
    getSelection()?.setBaseAndExtent(...place, ...to);
  });
  document.addEventListener(
    'click',
    (event) => {
      if (!dragged || !(event.target as Element).closest?.(`${holder} a`)) return;
      dragged = false;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
}
