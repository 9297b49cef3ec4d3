import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { outlinedWords } from './outlined-words.ts';

const line = (text: string, some = {}) => ({
  ...{ text, x: 10, y: 20, size: 15, colour: 'ink' as const, strong: false, atEnd: false },
  ...some,
});
const hrefs = ({ children }: Element) => children.map((child) => (child as Element).properties.href);

test('words are outlines, each letter drawn once for all of them', () => {
  const { draw, glyphs } = outlinedWords();
  const used = [...hrefs(draw(line('an ant'))), ...hrefs(draw(line('tan')))];
  expect(used).toHaveLength(8);
  const defined = glyphs().children.map((child) => `#${(child as Element).properties.id}`);
  expect(defined.sort()).toEqual([...new Set(used)].sort());
  expect(defined).toHaveLength(3);
});

test('a strong letter is another outline', () => {
  const { draw } = outlinedWords();
  expect(hrefs(draw(line('a')))).not.toEqual(hrefs(draw(line('a', { strong: true }))));
});

test('words that end at a point are set before it', () => {
  const { draw } = outlinedWords();
  const left = (element: Element) => Number(/translate\(([\d.-]+)/.exec(String(element.properties.transform))?.[1]);
  expect(left(draw(line('Omar')))).toBe(10);
  expect(left(draw(line('Omar', { atEnd: true })))).toBeLessThan(-15);
});

test('words with a letter that the reading face lacks stay words', () => {
  const { draw } = outlinedWords();
  expect(draw(line('ملا عمر', { atEnd: true }))).toMatchObject({ tagName: 'text', properties: { direction: 'rtl' } });
});
