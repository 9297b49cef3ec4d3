/**
 * The rules that put each of `count` notes beside its noteref and below the note before it (CSS Anchor Positioning,
 * level 1). They only name the anchors; `styles/annotation.css` says what is done with them.
 */
export function noteStyle(count: number): string {
  const rules = Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const above = index === 0 ? '' : `;--above:--n${index}`;
    return `#ref-${number}{anchor-name:--r${number}}.note:nth-child(${number}){--beside:--r${number}${above};anchor-name:--n${number}}`;
  });
  const foot = `.foot{--last-note:--n${count}}`;
  // The first layer of all: the style sheet can take a note out of its place beside its noteref.
  return count > 0 ? `@layer tokens{${rules.join('')}${foot}}` : '';
}
