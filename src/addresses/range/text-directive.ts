/** Up to this many characters the words are given whole, else by how they begin and end. */
const WHOLE = 80;
/** How many words the beginning, the end and the words before have. */
const FEW = 5;

const listed = (text: string) => text.trim().split(/\s+/);
const few = (text: string) => listed(text).slice(0, FEW).join(' ');
const fewLast = (text: string) => listed(text).slice(-FEW).join(' ');
// A hyphen would be read as the mark of what stands before or after.
const encoded = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');

/**
 * The text directive that finds the part `start`–`end` of a paragraph's words
 * (https://wicg.github.io/scroll-to-text-fragment/#syntax). `gaps` are the places where the page has something between
 * the words, a noteref, over which no browser would match; `earlier` is what the page says before the paragraph, where
 * the same words would be found first.
 */
export function textDirective(
  words: string,
  { start, end }: { start: number; end: number },
  gaps: readonly number[],
  earlier: string,
): string {
  const inside = gaps.filter((gap) => gap > start && gap < end);
  const whole = inside.length === 0 && end - start <= WHOLE;
  const head = whole ? words.slice(start, end) : few(words.slice(start, inside[0] ?? end));
  const tail = whole ? '' : fewLast(words.slice(inside.at(-1) ?? start, end));
  const said = `${earlier} ${words.slice(0, start)}`.toLowerCase();
  const lastGap = gaps.filter((gap) => gap <= start).at(-1) ?? 0;
  const before = said.includes(head.toLowerCase()) ? fewLast(words.slice(lastGap, start)) : '';
  return [before && `${encoded(before)}-`, encoded(head), encoded(tail)].filter(Boolean).join(',');
}
