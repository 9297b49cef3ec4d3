import { expect, test } from 'vitest';
import { matchWord, queryWord } from './match-word.ts';

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
])('the index is asked for %s by %s', (typed, beginning) => expect(queryWord(typed).beginning).toBe(beginning));
