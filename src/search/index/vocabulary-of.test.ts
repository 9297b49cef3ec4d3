import { expect, test } from 'vitest';
import { articleFile, entityFile, tinyEdition } from '../../../tests/fixtures/tiny-content.ts';
import { vocabularyOf } from './vocabulary-of.ts';

test('forms of names lead to their entity, and what they name in texts is counted', () => {
  const { edition } = tinyEdition({
    'entities/lev.md': entityFile('Лев Толстой').replace(
      '\n---\n',
      '\nforms: { ru: [Львом, Льва], de: [Leos] }\n---\n',
    ),
    'articles/a.md': articleFile('Льва Толстого ждали. Со Львом шли Leos.', 'language: ru\nentities: [lev]'),
  });
  expect(vocabularyOf(edition)).toMatchObject([
    { id: 'lev', mentions: 2, forms: ['Львом', 'Льва', 'Leos', 'Льва Толстого'] },
  ]);
});

test('so do the forms that texts have, and no wording of an article', () => {
  const { edition } = tinyEdition({
    'entities/lev.md': entityFile('Лев Толстой'),
    'articles/a.md': articleFile(
      'Льва Толстого ждали. Он, говорили о нём, и о ЛЬВЕ ТОЛСТОМ.',
      'language: ru\nentities: [{ id: lev, also: [Он, нём] }]',
    ),
    'articles/b.md': articleFile('Льва Толстого не было, и Лев Толстой молчал.', 'language: ru\nentities: [lev]'),
  });
  expect(vocabularyOf(edition)).toMatchObject([{ mentions: 6, forms: ['Льва Толстого', 'ЛЬВЕ ТОЛСТОМ'] }]);
});
