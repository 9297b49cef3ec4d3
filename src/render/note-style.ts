/**
 * The rules that give each of `count` notes and its noteref a name in common (CSS Anchor Positioning, level 1).
 * `styles/annotation.css` says what is done with it.
 */
export function noteStyle(count: number): string {
  const rules = Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    return `#ref-${number},.note:nth-child(${number}){--beside:--${number}}`;
  });
  // The first layer of all: the style sheet can take a note out of its place beside its noteref.
  return count > 0 ? `@layer tokens{${rules.join('')}}` : '';
}
