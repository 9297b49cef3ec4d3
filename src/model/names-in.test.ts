import { expect, test } from 'vitest';
import { namesIn } from './names-in.ts';

const record = {
  name: 'Leuchtturm',
  aliases: ['Turm'],
  names: { fr: ['phare', 'Turm'], 'fr-CA': ['fanal'], en: ['lighthouse'] },
};

test.each([
  ['de', ['Leuchtturm', 'Turm']],
  ['fr', ['Leuchtturm', 'Turm', 'phare']],
  ['fr-CA', ['Leuchtturm', 'Turm', 'phare', 'fanal']],
  ['en-US', ['Leuchtturm', 'Turm', 'lighthouse']],
])('in %s', (language, names) => {
  expect(namesIn(record, language)).toEqual(names);
});
