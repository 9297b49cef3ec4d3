import { expect, test } from 'vitest';
import { addresses } from '../addresses/site.ts';
import { openSearch } from './open-search.ts';

const shortName = (name: string) =>
  /<ShortName>(.*)<\/ShortName>/.exec(
    openSearch(addresses('/'), {
      name,
      description: 'D.',
      language: 'en',
      licence: undefined,
      home: 'https://example.org/',
    }),
  )?.[1];

test.each([
  ['Sixteen letters.', 'Sixteen letters.'],
  ['The Review of Lighthouses', 'The Review of'],
  ['Leuchtturmzeitschrift', 'Leuchtturmzeitsc'],
  ['灯台と船の評論を集めた年四回の雑誌', '灯台と船の評論を集めた年四回の雑'],
  ['𠀀𠀁𠀂𠀃𠀄𠀅𠀆𠀇𠀈𠀉𠀊𠀋𠀌𠀍𠀎𠀏𠀐', '𠀀𠀁𠀂𠀃𠀄𠀅𠀆𠀇𠀈𠀉𠀊𠀋𠀌𠀍𠀎𠀏'],
  ['Ink & "Quill" <Review>', 'Ink &amp; &quot;Quill&quot;'],
])('the short name of %s', (name, short) => {
  expect(shortName(name)).toBe(short);
});
