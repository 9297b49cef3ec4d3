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
  expect(vocabularyOf(edition)).toMatchObject([{ id: 'lev', mentions: 2, forms: ['Львом', 'Льва', 'Leos'] }]);
});
