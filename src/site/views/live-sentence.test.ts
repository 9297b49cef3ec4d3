import { expect, test } from 'vitest';
import { articleFile, claimLines, entityFile, tinyEdition, workFile } from '../../../tests/fixtures/tiny-content.ts';
import { liveSentence } from './live-sentence.ts';

const KEY = 'key: true';

/** The live sentence of an article with these claims, which speaks of the Guild and of the well-known Sea. */
function live(text: string, ...claims: string[]) {
  const { edition, context, article } = tinyEdition({
    'works/w.yaml': workFile(),
    'entities/guild.md': entityFile('Guild', 'kind: faction\naliases: [Guild Lord]'),
    'entities/sea.md': entityFile('Sea', 'kind: place\nquiet: true'),
    'articles/a.md': articleFile(`${text} The Sea.`, `entities: [guild, sea]\nclaims:\n${claims.join('\n')}`),
  });
  return liveSentence(article, edition, context);
}

test('the sentence of the first key claim, with its names, its words and the noteref', () => {
  const found = live(
    'One. By the Sea the Guild lost ten ships & men. Two.',
    claimLines('ships', 'ten ships & men', KEY),
  );
  expect(found?.sentence).toBe(
    '<p>By the Sea the <a class="mention" href="/x/entities/guild/">Guild</a> lost ' +
      '<span class="claim">ten ships &#x26; men</span>' +
      '<a class="ref" href="/x/articles/a/#note-ships" aria-label="Note 1, disputed" data-note="1"></a>.</p>',
  );
  expect(found).toMatchObject({ number: 1, rating: 'Disputed', gist: 'G.' });
});

test('a name among the words of the claim is a link within them', () => {
  expect(live('So the Guild lost.', claimLines('lost', 'the Guild lost', KEY))?.sentence).toContain(
    '<span class="claim">the <a class="mention" href="/x/entities/guild/">Guild</a> lost</span>',
  );
});

const long = 'word '.repeat(80);
test.each([
  ['a claim that is no key claim', claimLines('a', 'lost')],
  ['one that is not rated', claimLines('a', 'lost', KEY).replace(' rating: disputed,', '')],
  ['one that could not be judged then', claimLines('a', 'lost', KEY).replace('known: then', 'known: "2016"')],
  ['one without a name beside it', claimLines('a', 'Nobody', KEY)],
  ['one whose words cut the only name', claimLines('a', 'Lord fled', KEY)],
  ['one whose sentence is long', claimLines('a', 'won', KEY)],
])('passes over %s', (_name, passed) => {
  const text = `The Guild lost. Nobody saw it. The Guild Lord fled. The Guild ${long} won. Here the Guild ended.`;
  expect(live(text, passed, claimLines('z', 'ended', KEY))?.sentence).toContain('>ended</span>');
  expect(live(text, passed)).toBeUndefined();
});
