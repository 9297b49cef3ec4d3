import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

test.each([
  ['two letters changed about', 'tpp', ['imu', 'ttp'], 'ttp'],
  ['a letter missing', 'corrobrated', ['corroborated', 'disputed'], 'corroborated'],
  ['the nearest of several', 'report-3', ['report-12', 'report-1', 'paper'], 'report-1'],
  ['a third of a long word may differ', 'pakistan-army-x', ['pakistan-military', 'pakistan-army'], 'pakistan-army'],
  ['too far', 'zzzzzz', ['imu', 'ttp'], undefined],
  ['a short word three letters away', 'abcd', ['wxyd'], undefined],
  ['nothing written', '', ['a'], undefined],
  ['nothing to choose from', 'imu', [], undefined],
])('%s', (_name, value, candidates, expected) => {
  expect(nearest(value, candidates)).toBe(expected);
});
