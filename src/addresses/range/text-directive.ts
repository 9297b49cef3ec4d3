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
 * The text directive that finds words which begin in one paragraph and end in another: its first words and its last
 * ones. `earlier` is what the page says before the first.
 */
export function textDirectiveOver(first: string, last: string, earlier: string): string {
  const head = few(first);
  const before = earlier.toLowerCase().includes(head.toLowerCase()) ? fewLast(earlier) : '';
  return [before && `${encoded(before)}-`, encoded(head), encoded(fewLast(last))].filter(Boolean).join(',');
}

/**
 * The text directive that finds the part `start`–`end` of a paragraph's words
 * (https://wicg.github.io/scroll-to-text-fragment/#syntax). `earlier` is what the page says before the paragraph,
 * where the same words would be found first.
 */
export function textDirective(words: string, { start, end }: { start: number; end: number }, earlier: string): string {
  const linked = words.slice(start, end);
  const whole = linked.length <= WHOLE;
  const head = whole ? linked : few(linked);
  const tail = whole ? '' : fewLast(linked);
  const said = `${earlier} ${words.slice(0, start)}`.toLowerCase();
  const before = said.includes(head.toLowerCase()) ? fewLast(words.slice(0, start)) : '';
  return [before && `${encoded(before)}-`, encoded(head), encoded(tail)].filter(Boolean).join(',');
}
