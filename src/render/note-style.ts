/**
 * The rules that put each note beside its noteref and below the note before it (CSS Anchor Positioning, level 1).
 * The `@supports` and `@media` around them are in `styles/annotation.css`'s terms: the rules name anchors, and only
 * the margin layout reads them.
 */
export function noteStyle(ids: readonly string[]): string {
  const rules = ids.map((id, index) => {
    const beside = `anchor(--r${index} top)`;
    const top = index === 0 ? beside : `max(${beside},calc(anchor(--n${index - 1} bottom) + var(--note-gap)))`;
    return `#ref-${id}{anchor-name:--r${index}}#note-${id}{anchor-name:--n${index};top:${top}}`;
  });
  return `@layer annotation{@supports(top:anchor(--x top)){@media screen and (min-width:72rem){${rules.join('')}}}}`;
}
