import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { outlinedWords } from './outlined-words.ts';

const line = (text: string, some = {}) => ({
  ...{ text, x: 10, y: 20, size: 15, colour: 'ink' as const, strong: false, atEnd: false },
  ...some,
});
const hrefs = ({ children }: Element) => children.map((child) => (child as Element).properties.href);

test('words are outlines, each letter and each word drawn once for all of them', () => {
  const { draw, glyphs } = outlinedWords();
  const used = [...hrefs(draw(line('an ant'))), ...hrefs(draw(line('tan an')))];
  expect(used).toHaveLength(4);
  expect(new Set(used).size).toBe(3);
  const { children } = glyphs() as { children: Element[] };
  expect(children.map(({ tagName }) => tagName).sort()).toEqual(['g', 'g', 'g', 'path', 'path', 'path']);
  const defined = children.map(({ properties }) => `#${properties.id}`);
  expect(new Set(defined).size).toBe(6);
  expect(defined).toEqual(expect.arrayContaining([...used, ...children.flatMap(hrefs)]));
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
