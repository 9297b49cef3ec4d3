import { expect, test } from 'vitest';
import { noteStyle } from './note-style.ts';

test('no note, no rule', () => {
  expect(noteStyle(0)).toBe('');
});

test('each note has a name in common with its noteref', () => {
  expect(noteStyle(2)).toBe(
    '@layer tokens{#ref-1,.note:nth-child(1){--beside:--1}#ref-2,.note:nth-child(2){--beside:--2}}',
  );
});
