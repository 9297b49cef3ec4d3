import { expect, test } from 'vitest';
import { withoutCustomSections } from './without-custom-sections.ts';

const HEAD = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
/** A custom section named “a”, with so many bytes after its name. */
const custom = (bytes: number) => [
  0,
  ...(bytes < 126 ? [bytes + 2] : [((bytes + 2) & 127) | 128, (bytes + 2) >> 7]),
  1,
  97,
  ...Array<number>(bytes).fill(7),
];
/** A section of types: one function without parameters or results. */
const TYPES = [1, 4, 1, 0x60, 0, 0];

test.each<[string, number[], number[]]>([
  ['nothing', [], []],
  ['one before', [...custom(3), ...TYPES], TYPES],
  ['one after', [...TYPES, ...custom(3)], TYPES],
  ['a long one', [...custom(300), ...TYPES], TYPES],
  ['only such', [...custom(0), ...custom(200)], []],
])('%s', (_, sections, left) => {
  const module = new Uint8Array([...HEAD, ...sections]);
  expect(WebAssembly.validate(module)).toBe(true);
  expect([...withoutCustomSections(module)]).toEqual([...HEAD, ...left]);
});
