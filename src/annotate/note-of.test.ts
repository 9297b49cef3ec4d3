import { expect, test } from 'vitest';
import { claimOf } from '../../tests/fixtures/claim-of.ts';
import { textOf } from '../read/markdown/text-of.ts';
import { noteOf, phrasingOf } from './note-of.ts';

test('gist, context, works, then what came out later', () => {
  const since = [
    { on: '2015', text: 'Later *on*.', works: ['b'] },
    { on: '2016-02', text: 'Later still.', works: ['c'] },
  ];
  const note = noteOf(
    claimOf({ id: 'two-pledges', gist: 'A *point*.', note: 'One.\n\n- Two.', works: ['a'], since }),
    '2015-06',
  );
  expect(note).toMatchObject({ type: 'note', id: 'two-pledges' });
  const [gist, ...rest] = note.children;
  expect(gist).toMatchObject({
    type: 'gist',
    claim: 'two-pledges',
    children: [{ value: 'A ' }, { type: 'emphasis' }, { value: '.' }],
  });
  expect(rest).toMatchObject([
    { type: 'paragraph' },
    { type: 'list' },
    { type: 'citations', works: ['a'] },
    { type: 'laterFact', on: '2015', later: false, works: ['b'], children: [{ type: 'paragraph' }] },
    { type: 'laterFact', on: '2016-02', later: true, works: ['c'] },
  ]);
});

test('a claim without works has no citations', () => {
  const { children } = noteOf(claimOf({ works: [] }), '2015');
  expect(children.map(({ type }) => type)).toEqual(['gist', 'paragraph']);
});

test('a field of several paragraphs is one line', () => {
  expect(phrasingOf('One\ntwo.\n\n*Three*.').map(textOf)).toEqual(['One\ntwo.', ' ', 'Three', '.']);
});
