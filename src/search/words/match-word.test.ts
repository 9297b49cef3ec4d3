import { expect, test } from 'vitest';
import { indexedAs, matchWord, partsOf, queryWord } from './match-word.ts';

test.each<[string, string, number]>([
  ['Zawahri,', 'zawahri', 1],
  ['Zawahri’s', 'zawahri', 0.85],
  ['US-led', 'led', 1],
  ['US-led', 'usled', 1],
  ['pledged', 'pledges', 0.85],
  ['loyalties', 'loyalty', 0.85],
  ['Waziristan', 'wazir', 0.6],
  ['1,000', '1000', 1],
  ['café', 'cafe', 1],
  ['l’État', 'etat', 1],
  ['l’État', 'letat', 1],
  ['qu’Omar,', 'omar', 1],
  ['aujourd’hui', 'hui', 0],
  ['desert', 'des', 0.6],
  ['desert', 'de', 0],
  ['desperation', 'desertion', 0],
  ['omar', 'oman', 0],
])('%s answers %s: %d', (printed, typed, strength) => expect(matchWord(printed, queryWord(typed))).toBe(strength));

test.each([
  ['pledging', 'pledg'],
  ['loyalties', 'loyalt'],
  ['loyalty', 'loyalt'],
  ['الظواهري', 'الظواهري'],
  ['was', 'was'],
  ['us', 'usǂǂ'],
  ['9', '9ǂǂ'],
])('the index is asked for %s by %s', (typed, beginning) => expect(queryWord(typed).beginning).toBe(beginning));

test.each([
  ['us', 'US'],
  ['un', 'UN’s'],
  ['26', '26,'],
  ['pledge', 'pledging'],
])('what the index is asked for %s begins a word that it has for %s', (typed, printed) => {
  const asked = queryWord(typed).beginning;
  expect(
    partsOf(printed)
      .flatMap((part) => indexedAs(part))
      .some((word) => word.startsWith(asked)),
  ).toBe(true);
});

test('a letter is no beginning of half of all words', () => {
  const asked = queryWord('p').beginning;
  expect(
    partsOf('Pakistan')
      .flatMap((part) => indexedAs(part))
      .some((word) => word.startsWith(asked)),
  ).toBe(false);
});
