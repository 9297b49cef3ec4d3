import { expect, test } from 'vitest';
import { comparedVersions } from './compared-versions.ts';

const versions = (count: number) => Array.from({ length: count }, (_, at) => ({ id: String(at) }));
const pairs = (count: number) => comparedVersions(versions(count)).map(({ version, until }) => `${version}-${until}`);

test('of few versions every two former ones are compared', () => {
  expect(pairs(2)).toEqual([]);
  expect(pairs(4)).toEqual(['0-1', '0-2', '1-2']);
  expect(pairs(7)).toHaveLength(15);
});

test('of many each with the next, so that pages grow with the versions alone', () => {
  expect(pairs(9)).toEqual(['0-1', '1-2', '2-3', '3-4', '4-5', '5-6', '6-7']);
});
