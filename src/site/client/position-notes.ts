import { noterefOf } from './note-parts.ts';

/** The text of the rules that CSS keeps for browsers that place chains of anchors right. */
function marginRules(): string {
  // They stand in the page. Of a file that is still on its way, Firefox will not give the rules.
  const blocks = [...document.querySelectorAll('style')];
  const layers = blocks.flatMap(({ sheet }) => [...(sheet?.cssRules ?? [])]);
  const rules = layers.flatMap((layer) => (layer instanceof CSSLayerBlockRule ? [...layer.cssRules] : []));
  const margin = rules.filter(
    (rule) =>
      rule instanceof CSSSupportsRule && rule.conditionText.includes('anchored') && rule.cssText.includes('.gist'),
  ) as CSSSupportsRule[];
  return margin.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('');
}

/**
 * Puts the notes in the margin where CSS alone cannot: Firefox 153 leaves overlaps after a change of layer, and WebKit
 * 2.50 does not place one note below another. Each note stands beside its noteref or below the note before it, again
 * after every change of size.
 */
export function positionNotes(): void {
  const main = document.querySelector<HTMLElement>('main.article');
  if (!main) return;
  const sheet = new CSSStyleSheet();
  const placed = '.article{min-height:var(--lowest)}.article .note{top:var(--top,0)}';
  sheet.replaceSync(`@layer annotation{${marginRules()}@media screen and (min-width:72rem){${placed}}}`);
  document.adoptedStyleSheets.push(sheet);

  const notes = [...main.querySelectorAll<HTMLElement>('.note')];
  const place = () => {
    const { top } = main.getBoundingClientRect();
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    let below = 0;
    const tops = notes.map((note) => {
      const style = getComputedStyle(note);
      if (style.display === 'none') return below;
      const gap = below && rem * Number.parseFloat(style.getPropertyValue('--note-gap'));
      const noteref = noterefOf(note)?.getBoundingClientRect().top ?? top;
      const own = Math.max(noteref - top, below + gap);
      below = own + note.getBoundingClientRect().height;
      return own;
    });
    for (const [index, note] of notes.entries()) note.style.setProperty('--top', `${tops[index]}px`);
    main.style.setProperty('--lowest', `${below + 4 * rem}px`);
  };
  place();
  const observer = new ResizeObserver(place);
  for (const element of [...notes, ...main.querySelectorAll('.prose')]) observer.observe(element);
}
