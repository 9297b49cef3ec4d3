/**
 * An expression for the page: what is wrong with the places of its notes. Empty if no two that are seen overlap, none
 * covers the text or leaves the page, and the page need not be scrolled sideways.
 */
export const NOTES_APART = `(() => {
  const width = document.documentElement.clientWidth;
  const seen = [...document.querySelectorAll('.note')].filter((note) => note.checkVisibility());
  const boxes = seen.map((note) => ({ id: note.id, box: note.getBoundingClientRect() }));
  const text = [...document.querySelectorAll('.prose > p')].map((p) => ({ id: p.id, box: p.getBoundingClientRect() }));
  const meet = (a, b) => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
  const wrong = boxes.flatMap(({ id, box }, index) => [
    ...boxes.slice(index + 1).filter((other) => meet(box, other.box)).map((other) => id + ' overlaps ' + other.id),
    ...text.filter((other) => meet(box, other.box)).map((other) => id + ' covers ' + other.id),
    ...(box.height < 8 ? [id + ' has no height'] : []),
    ...(box.left < -0.5 || box.right > width + 0.5 ? [id + ' leaves the page'] : []),
  ]);
  const over = document.documentElement.scrollWidth - width;
  return over > 1 ? [...wrong, 'the page is ' + over + ' px too wide'] : wrong;
})()`;
