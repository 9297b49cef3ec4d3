/** What the page says before a paragraph: words that stand there too would be found first by a browser. */
export function wordsBefore(paragraph: Element): string {
  const range = new Range();
  range.setStart(document.body, 0);
  range.setEndBefore(paragraph);
  return range.toString().replace(/\s+/g, ' ');
}
