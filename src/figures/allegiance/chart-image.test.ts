import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { expect, test } from 'vitest';
import { editionOf, faction, leader } from '../../../tests/fixtures/party-content.ts';
import type { Article } from '../../model/edition.ts';
import type { PlacedText } from '../preview/image-layout.ts';
import { chartImage, chartImageHeight } from './chart-image.ts';
import { chartsOf } from './charts-of.ts';
import { tiesOf } from './ties-of.ts';

const RECORDS = {
  old: faction('Old'),
  new: faction('New'),
  man: leader(
    'Man',
    'type: member-of, target: old, to: "2014-10"',
    'type: pledged-to, target: new, from: "2014-10-14"',
  ),
};
const { edition } = editionOf(RECORDS);
const article = edition.articleById.get('a') as Article;
const [chart] = chartsOf(article, tiesOf(article, edition), edition).shown;

/** The image in one width, with the words that were set in it. */
function drawn(width: number, mirrored = false) {
  const words: PlacedText[] = [];
  const layout = chart?.layouts.find((one) => one.width === width) as never;
  const draw = (text: PlacedText): Element => {
    words.push(text);
    return s('text', text.text);
  };
  const image = chartImage(chart as never, layout, draw, mirrored);
  return { image, words, height: chartImageHeight(chart as never, layout) };
}

const within = (node: Element): Element[] =>
  node.children.flatMap((child: ElementContent) => (child.type === 'element' ? [child, ...within(child)] : []));

test('an image has the key, both days, the mover in colour on both sides, and how to read it', () => {
  const { words } = drawn(540);
  const said = (colour: string) => words.filter((one) => one.colour === colour).map(({ text }) => text);
  expect(said('ink')).toEqual(['On 25 September 2014', 'On 1 November 2014']);
  expect(said('accent')).toEqual(['Man', 'Man', 'oath, 14 October 2014']);
  expect(said('quiet').slice(0, 1)).toEqual(['oath']);
  expect(said('quiet').join(' ')).toContain('Who changed sides is in colour');
});

test('an image stands by itself: no links, a size, a ground and colours for light and dark', () => {
  const { image, height } = drawn(310);
  expect(image.properties).toMatchObject({ width: 310, height });
  expect(within(image).map(({ tagName }) => tagName)).not.toContain('a');
  expect(JSON.stringify(image)).toContain('prefers-color-scheme:dark');
});

test.each([310, 540])('its words stay within it, also seen from the right (%i)', (width) => {
  const [plain, mirrored] = [drawn(width), drawn(width, true)];
  expect(plain.words.every(({ x, atEnd }) => x >= 0 && x < width && !atEnd)).toBe(true);
  expect(mirrored.words.map(({ x }) => x)).toEqual(plain.words.map(({ x }) => width - x));
  expect(mirrored.words.every(({ atEnd }) => atEnd)).toBe(true);
});
