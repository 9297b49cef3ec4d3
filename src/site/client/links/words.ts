/** The words of a paragraph, with the place of each character in the page. */
export interface Words {
  text: string;
  /** For each UTF-16 unit of the text its node and offset. */
  places: { node: Text; offset: number }[];
}

const isSpace = (character: string | undefined) => character === undefined || /\s/.test(character);

/** Reads a paragraph of the article as its ledger counts it: white space folded, without a menu that is open in it. */
export function paragraphWords(paragraph: Element): Words {
  let text = '';
  const places: Words['places'] = [];
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
    return node.matches('[popover]') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text;
    for (let offset = 0; offset < data.length; offset++) {
      if (isSpace(data[offset]) && isSpace(text.at(-1))) continue;
      text += isSpace(data[offset]) ? ' ' : data[offset];
      places.push({ node: node as Text, offset });
    }
  }
  const end = text.trimEnd().length;
  return { text: text.slice(0, end), places: places.slice(0, end) };
}

/** The part of the page that the units `start` to `end` of the words take up. */
export function rangeOf({ places }: Words, start: number, end: number): Range | undefined {
  const [first, last] = [places[start], places[Math.min(end, places.length) - 1]];
  if (!first || !last) return undefined;
  const range = new Range();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

/** How many units of the words stand before a place in the page. */
export function offsetAt({ places }: Words, container: Node, offset: number): number {
  const range = new Range();
  range.setStart(container, offset);
  const found = places.findIndex((place) => range.comparePoint(place.node, place.offset) >= 0);
  return found < 0 ? places.length : found;
}
