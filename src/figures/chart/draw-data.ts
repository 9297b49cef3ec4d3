import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import type { ChartData } from '../../model/chart.ts';
import { bars } from './bars.ts';
import { lines } from './lines.ts';
import { plotLibrary } from './plot-library.ts';

/** The widths of the drawings, in units of about one pixel: for phones and for the column of the text. */
export const DATA_WIDTHS: readonly number[] = [300, 560];

/** What the library says of its shapes in English, and their style, which is the page's. */
const LEFT_OUT = ['ariaLabel', 'ariaHidden', 'ariaDescription', 'className', 'fontFamily', 'fontSize'];

/** Numbers as a tenth of a unit: nobody sees more. */
const rounded = (text: string): string =>
  text.replace(/-?\d+\.\d{2,}/g, (digits) => String(Number(Number(digits).toFixed(1))));

/**
 * Draws numbers in one width, from right to left if `mirrored`. What is drawn has the colours `--chart-1` to
 * `--chart-4` of the page, and neither style nor words but those of the table; `name` is what it is called.
 */
export function drawData(data: ChartData, width: number, mirrored: boolean, name: string): Element {
  const { Plot, document } = plotLibrary();
  const options = data.sort === 'bars' ? bars(data, width, mirrored) : lines(data, width, mirrored);
  const drawn = Plot.plot({ ...options, document });
  const svg = fromHtml(drawn.outerHTML, { fragment: true, space: 'svg' }).children[0] as Element;
  svg.children = svg.children.filter((child) => child.type !== 'element' || child.tagName !== 'style');
  visit(svg, 'element', (element) => {
    const { properties } = element;
    // The whole of what is cut short: the table has it.
    element.children = element.children.filter((child) => child.type !== 'element' || child.tagName !== 'title');
    for (const [key, value] of Object.entries(properties)) {
      if (LEFT_OUT.includes(key)) delete properties[key];
      else if (typeof value === 'string') properties[key] = rounded(value);
    }
  });
  const { viewBox, fill, textAnchor } = svg.properties;
  svg.properties = { viewBox, fill, textAnchor, role: 'img', ariaLabel: name };
  return svg;
}
