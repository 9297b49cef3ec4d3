import { expect, test } from 'vitest';
import { embedHtml } from './embed-html.ts';

test('words are text, whatever signs they have; the citation is HTML already', () => {
  expect(embedHtml('<b>5 > 3 & "so"', 'https://e.org/?a=1&b=2#p4', '<cite>E</cite>')).toBe(
    [
      '<blockquote cite="https://e.org/?a=1&amp;b=2#p4">',
      '<p>&lt;b&gt;5 &gt; 3 &amp; &quot;so&quot;</p>',
      '<footer>— <cite>E</cite></footer>',
      '</blockquote>',
    ].join('\n'),
  );
});
