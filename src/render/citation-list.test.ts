import { expect, test } from 'vitest';
import { articleFile, claimLines, tinyEdition } from '../../tests/fixtures/tiny-content.ts';

const work = (n: number, fields: string) =>
  `type: webpage\ntitle: Page ${n}\nURL: https://example.org/${n}\nweight: B\n${fields}\n`;

/** What stands under a note that cites these works, as text with a mark for each element. */
function worksOf(works: string): string {
  const claim = claimLines('one', 'words').replace('works: [w]', `works: ${works}`);
  const { article } = tinyEdition({
    'works/afp.yaml': work(1, 'publisher: AFP'),
    'works/copy.yaml': work(2, 'container-title: A paper\norigin: AFP'),
    'works/bbc.yaml': work(3, 'publisher: BBC'),
    'articles/a.md': articleFile('Some words.', `claims:\n${claim}`),
  });
  return article.html.notes
    .replace(/^[\s\S]*?<p>N\./, '')
    .replace(/<a href[^>]*>/g, '')
    .replace(/<\/(?:a|li|p|section|ul|ol|details)>/g, '')
    .trim();
}

test.each([
  ['one', '[afp]', '<p class=works>AFP'],
  [
    'several are counted, and their origins',
    '[afp, copy, bbc]',
    '<p class=works>3 works, 2 origins: AFP\u00a0· A paper\u00a0· BBC',
  ],
  ['of one origin', '[afp, copy]', '<p class=works>2 works, 1 origin: AFP\u00a0· A paper'],
  ['with where in it', '[{ id: afp, locator: p. 84 }]', '<p class=works>AFP, p. 84'],
  [
    'with what it says, in the editor’s words and in its own',
    '[{ id: afp, locator: p. 84, says: It was a promise., passage: we stand }, bbc]',
    '<ul class=works><li>AFP, p. 84: It was a promise. <q>we stand</q><p class=works>2 works, 2 origins: BBC',
  ],
])('%s', (_name, works, printed) => {
  expect(worksOf(works)).toBe(printed);
});
