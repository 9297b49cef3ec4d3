import { expect, test } from 'vitest';
import { divideElided, withoutElided } from './elided.ts';

test.each([
  ['qu’est-ce que l’État', 'qu est-ce que l État', 'est-ce que État'],
  ["dell'Italia", 'dell Italia', 'Italia'],
  ["aujourd'hui", "aujourd'hui", "aujourd'hui"],
  ['al-Qa’ida, Omar’s', 'al-Qa’ida, Omar’s', 'al-Qa’ida, Omar’s'],
])('%s', (text, divided, without) => {
  expect([divideElided(text), withoutElided(text)]).toEqual([divided, without]);
});
