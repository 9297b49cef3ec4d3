import { expect, test } from 'vitest';
import type { Work } from '../model/work.ts';
import { workLabel } from './work-label.ts';

const BARE: Work = { id: 'w', type: 'report', title: 'A report', URL: 'https://example.org/', weight: 'A' };
const author = [{ family: 'Hussain', given: 'Tom' }, { family: 'Other' }];

test.each<[string, Partial<Work>, string]>([
  ['the agency before the place that printed it', { publisher: 'AFP', 'container-title': 'The Paper', author }, 'AFP'],
  ['the place before the author', { 'container-title': 'The Paper', author }, 'The Paper'],
  ['the first author by family name', { author }, 'Hussain'],
  ['a body as author', { author: [{ literal: 'United Nations' }] }, 'United Nations'],
  ['the title where there is nothing else', {}, 'A report'],
])('%s', (_name, fields, who) => {
  expect(workLabel({ ...BARE, ...fields, issued: '2014-10' })).toBe(`${who}, October 2014`);
});

test('a work without date', () => {
  expect(workLabel(BARE)).toBe('A report');
});
