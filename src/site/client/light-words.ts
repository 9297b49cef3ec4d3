import style from '../styles/found.css?inline';
import { paragraphWords, rangeOf } from './links/words.ts';

const NAME = 'found';

/** Where these words stand in a paragraph, be it across marks; whole words only, capitals apart. */
function rangesOf(paragraph: Element, sought: readonly string[]): Range[] {
  const words = paragraphWords(paragraph);
  return sought.flatMap((word) => {
    const exact = word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${exact}(?![\\p{L}\\p{N}])`, 'giu');
    return [...words.text.matchAll(pattern)].flatMap(
      ({ index, 0: { length } }) => rangeOf(words, index, index + length) ?? [],
    );
  });
}

/** The mentions of these entities in a paragraph. */
const mentionsOf = (paragraph: Element, entities: readonly string[]): Range[] =>
  [...paragraph.querySelectorAll<HTMLElement>('.mention')]
    .filter(({ dataset }) => entities.includes(dataset.entity ?? ''))
    .map((mention) => {
      const range = new Range();
      range.selectNodeContents(mention);
      return range;
    });

/**
 * Lights words and mentions in a paragraph until Escape is pressed or a link leads on; nothing happens where a
 * browser cannot.
 */
export function lightWords(paragraph: Element, words: readonly string[], entities: readonly string[]): void {
  if (!('highlights' in CSS)) return;
  const ranges = [...rangesOf(paragraph, words.filter(Boolean)), ...mentionsOf(paragraph, entities)];
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
  CSS.highlights.set(NAME, new Highlight(...ranges));
  const stop = new AbortController();
  const end = () => {
    stop.abort();
    CSS.highlights.delete(NAME);
  };
  addEventListener('hashchange', end, { signal: stop.signal });
  addEventListener('keydown', ({ key }) => key === 'Escape' && end(), { signal: stop.signal });
}
