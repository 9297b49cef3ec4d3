// Prints where links land by the ledger and by other ways of naming a paragraph, over the histories of the test set
// and two more seeds, and what a long article costs. Run with: node tests/permalinks/compare.ts

import { updateLedger } from '../../src/ledger/update-ledger.ts';
import { Random } from '../fixtures/random.ts';
import { byLedger } from './by-ledger.ts';
import { EditScript, type Operation } from './edit-script.ts';
import { histories } from './histories.ts';
import { material } from './material.ts';
import { rewrites } from './rewrites.ts';
import { RIVALS } from './rivals.ts';
import { addScore, emptyScore, inWords } from './score.ts';

const WAYS = {
  'ledger, doubtful asked': (history: Parameters<typeof byLedger>[0]) => byLedger(history),
  'ledger, doubtful accepted': (history: Parameters<typeof byLedger>[0]) => byLedger(history, 'accept'),
  'ledger, doubtful refused': (history: Parameters<typeof byLedger>[0]) => byLedger(history, 'refuse'),
  ...RIVALS,
};

for (const [edits, count] of [
  [1, 160],
  [8, 40],
] as const) {
  console.log(`\nafter ${edits} edit${edits === 1 ? '' : 's'}, per cent`);
  const made = [11, 500_000, 900_000].flatMap((seed) => histories(count, edits, seed));
  for (const [name, way] of Object.entries(WAYS)) {
    const score = emptyScore();
    for (const history of made) addScore(score, history, way(history));
    console.log(`${name.padEnd(26)}${inWords(score)}`);
  }
}

console.log('\nafter rewrites by hand, per cent');
for (const [name, way] of Object.entries(WAYS)) {
  const score = emptyScore();
  for (const { history } of rewrites()) addScore(score, history, way(history));
  console.log(`${name.padEnd(26)}${inWords(score)}`);
}

const random = new Random(3);
const words = material().prose.join(' ').split(' ');
const texts = Array.from({ length: 2300 }, () =>
  Array.from({ length: 20 + random.below(100) }, () => random.of(words)).join(' '),
);
const operations: Operation[] = ['reword', 'typo', 'insert', 'delete', 'move', 'split', 'merge', 'rewrite', 'grow'];
const editor = new EditScript(texts, random);
const before = editor.article(2000, []);
const after = editor.edit(
  before,
  Array.from({ length: 200 }, () => random.of(operations)),
);
const { ledger } = updateLedger('long', undefined, before.blocks, '2026-01-01');
const started = process.cpuUsage();
updateLedger('long', ledger, after.blocks, '2026-01-02');
const { user, system } = process.cpuUsage(started);
console.log(`\n2,000 paragraphs, 200 edits: ${((user + system) / 1000).toFixed(0)} ms of CPU`);
