import { expect, test } from 'vitest';
import type { Block, Ledger } from '../model/ledger.ts';
import { pairsOf } from './pairs-of.ts';
import { updateLedger } from './update-ledger.ts';

/** Blocks of a text: a heading begins with `#`, a figure with `!`. */
const blocks = (...texts: string[]): Block[] =>
  texts.map((text) => ({
    kind: text.startsWith('#') ? 'heading' : text.startsWith('!') ? 'figure' : 'paragraph',
    text,
  }));

const ledgerOf = (day: string, texts: string[], before?: Ledger, original?: Ledger) =>
  updateLedger('a', before, blocks(...texts), day, () => 'accept', original);

const GERMAN = [
  'Der Anfang des Ganzen war still.',
  '# Das Öl',
  'Das Öl war teuer.',
  'Niemand hatte welches im Haus.',
  '# Schluss',
  'So ging es aus.',
];
const FRENCH = [
  'Le début de tout fut calme.',
  '# L’huile',
  'L’huile était chère.',
  'Personne n’en avait chez soi.',
  '# Fin',
  'Ainsi finit l’affaire.',
];
const first = ledgerOf('2026-01-01', GERMAN).ledger;
/** The original with a paragraph taken out and one put in: 1, 3, 3a, 4. */
const [one, oil, third, , end, last] = GERMAN as [string, string, string, string, string, string];
const edited = ledgerOf(
  '2026-02-01',
  [one, oil, third, 'Ein Satz kam spät hinzu.', end, last],
  ledgerOf('2026-01-02', [one, oil, third, end, last], first).ledger,
).ledger;

const numbers = (ids: readonly string[]) => ids.filter((id) => !id.startsWith('section')).join(' ');

test.each([
  ['the same numbers', first, FRENCH, 'p1 p2 p3 p4'],
  ['those that the original has kept', edited, FRENCH, 'p1 p2 p2a p4'],
  [
    'none of the original for what stands beside nothing',
    first,
    [...FRENCH, 'Un mot du traducteur.'],
    'p1 p2 p3 p5 p6',
  ],
  [
    'by section',
    first,
    [FRENCH[0] as string, '# L’huile', 'Tout en un.', '# Fin', 'Ainsi finit l’affaire.'],
    'p1 p1a p4',
  ],
  ['by nothing, where sections are not the same', first, ['Un.', 'Deux.', '# Fin', 'Trois.'], 'p5 p6 p7'],
])('a translation has %s', (_name, original, texts, expected) => {
  const { ledger, ids } = ledgerOf('2026-03-01', texts, undefined, original);
  expect(numbers(ids)).toBe(expected);
  // Its numbers are permanent, whatever becomes of the original.
  expect(ledgerOf('2026-04-01', texts, ledger, ledgerOf('2026-04-01', [last, one]).ledger).ids).toEqual(ids);
});

test('what is put in later gets the number that the original has there', () => {
  const french = ledgerOf('2026-01-05', FRENCH, undefined, first).ledger;
  const original = ledgerOf('2026-02-01', ['Davor stand etwas Neues.', ...GERMAN, 'Ein Nachtrag.'], first).ledger;
  const { ids } = ledgerOf('2026-02-03', ['Avant, du nouveau.', ...FRENCH, 'Un ajout.'], french, original);
  expect(numbers(ids)).toBe('p0a p1 p2 p3 p4 p5');
});

test('pairs, and what has changed since', () => {
  const french = ledgerOf('2026-01-05', FRENCH, undefined, first).ledger;
  const now = ledgerOf('2026-02-01', [one, oil, 'Das Öl war sehr teuer.', ...GERMAN.slice(3)], first).ledger;
  const changed = (asOf?: string) =>
    pairsOf(now, french, asOf).flatMap(({ id, changed }) => (changed ? [`${id} ${changed}`] : []));
  expect(pairsOf(now, french).map(({ id }) => id)).toEqual(['p1', 'p2', 'p3', 'p4']);
  expect(changed()).toEqual(['p2 2026-02-01']);
  expect(changed('2026-02-01')).toEqual([]);
  const mended = ledgerOf('2026-02-02', FRENCH.with(2, 'L’huile était très chère.'), french, now).ledger;
  expect(pairsOf(now, mended).every(({ changed }) => changed === undefined)).toBe(true);
});

test('what the translation had before the original is no pair', () => {
  const french = ledgerOf('2026-01-05', [...FRENCH, 'Un mot du traducteur.'], undefined, first).ledger;
  const own = french.paragraphs.find(({ text }) => text.startsWith('Un mot'))?.id;
  const original = ledgerOf('2026-05-01', [...GERMAN, 'Noch eins.', 'Und noch eins.'], first).ledger;
  expect(original.paragraphs.some(({ id }) => id === own)).toBe(true);
  expect(pairsOf(original, french).map(({ id }) => id)).not.toContain(own);
});
