import { expect, test } from 'vitest';
import { countryName } from './country-name.ts';
import { inSentences } from './in-sentences.ts';
import { learn } from './learn.ts';
import { inLanguage } from './speak.ts';

test.each([
  ['en', 'Pakistan', 'Pakistan'],
  ['de', 'Turkey', 'Türkei'],
  ['ur', 'Pakistan', 'پاکستان'],
  ['zh', 'Dem. Rep. Congo', '刚果（金）'],
  ['fr', 'Atlantis', 'Atlantis'],
  ['ar', 'Egypt', 'مصر'],
] as const)('in %s the country %s is %s', async (language, english, name) => {
  await learn(new Set([language]));
  expect(inLanguage(language, () => countryName(english))).toBe(name);
});

test.each([
  ['en', 'A. B?'],
  ['zh', 'A。B?'],
  ['ur', 'A۔ B?'],
] as const)('sentences in %s end as they do there', async (language, words) => {
  await learn(new Set([language]));
  expect(inLanguage(language, () => inSentences('A', 'B?'))).toBe(words);
});
