import { expect, test } from 'vitest';
import { noteStyle } from './note-style.ts';

test('no note, no rule', () => {
  expect(noteStyle(0)).toBe('');
});

test('each note stands beside its noteref and below the note before it', () => {
  expect(noteStyle(2)).toBe(
    [
      '@layer tokens{',
      '#ref-1{anchor-name:--r1}.note:nth-child(1){--beside:--r1;anchor-name:--n1}',
      '#ref-2{anchor-name:--r2}.note:nth-child(2){--beside:--r2;--above:--n1;anchor-name:--n2}',
      '.foot{--last-note:--n2}',
      '}',
    ].join(''),
  );
});
