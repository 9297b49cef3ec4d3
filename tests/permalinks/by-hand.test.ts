import { describe, expect, test } from 'vitest';
import { updateLedger } from '../../src/ledger/update-ledger.ts';
import type { Block } from '../../src/model/ledger.ts';

const blocks = (texts: readonly string[]): Block[] => texts.map((text) => ({ kind: 'paragraph', text }));

/** "p1 p2a p2": the ids of the second text after the first was numbered p1, p2 …; "?" after one that is asked. */
function ids(before: readonly string[], after: readonly string[]): string {
  const { ledger } = updateLedger('a', undefined, blocks(before), '2026-01-01');
  const update = updateLedger('a', ledger, blocks(after), '2026-02-02');
  return update.ids.map((id, at) => (update.fates[at] === 'asked' ? `${id}?` : id)).join(' ');
}

const OATH = 'In October two groups broke an old oath and gave a new one to a man whom none of them had met.';
const ARMY = 'The army had come into the valley in June. By autumn it held every town, and the roads were open again.';
const MEN = 'What drove them was need: they had lost their camps, their money and most of the men who could fight.';
const END = 'How this ends depends on the one thing that nobody outside can see, which is who pays.';

describe('edits as editors make them', () => {
  test.each<[string, string[], string[], string]>([
    ['nothing', [OATH, ARMY, MEN], [OATH, ARMY, MEN], 'p1 p2 p3'],
    ['quotation marks and a slip', [OATH, `He said "no" to ${ARMY}`], [OATH, `He siad “no” to ${ARMY}`], 'p1 p2'],
    [
      'half of it said otherwise',
      [OATH, MEN, END],
      [OATH, 'What drove them was need: with camps and money gone, few could still fight.', END],
      'p1 p2 p3',
    ],
    ['a word put before a short one', [OATH, 'Why?', END], [OATH, 'But why?', END], 'p1 p2 p3'],
    [
      'something else in its place',
      [OATH, MEN, END],
      [OATH, 'A table of all attacks by month follows here.', END],
      'p1 p1a p3',
    ],
    [
      'split, the first part longer',
      [OATH, `${ARMY} Nobody cheered.`, END],
      [OATH, ARMY, 'Nobody cheered.', END],
      'p1 p2 p2a p3',
    ],
    [
      'split, the second part longer',
      [OATH, `Nobody cheered. ${ARMY}`, END],
      [OATH, 'Nobody cheered.', ARMY, END],
      'p1 p1a p2 p3',
    ],
    [
      'merged, the first longer',
      [OATH, ARMY, 'Nobody cheered.', END],
      [OATH, `${ARMY} Nobody cheered.`, END],
      'p1 p2 p4',
    ],
    ['merged, the second longer', [OATH, 'Yes.', ARMY, END], [OATH, `Yes. ${ARMY}`, END], 'p1 p3 p4'],
    [
      'two changed places, one of them edited',
      [OATH, ARMY, MEN, END],
      [OATH, MEN.replace('need', 'hunger'), ARMY, END],
      'p1 p3 p2 p4',
    ],
    [
      'a section moved, a paragraph in it edited',
      [OATH, 'One.', ARMY, 'Two.', MEN, END],
      [OATH, MEN, 'One.', ARMY.replace('every town', 'most towns'), 'Two.', END],
      'p1 p5 p2 p3 p4 p6',
    ],
    [
      'a repeated answer taken out',
      ['Was it so?', 'Yes.', 'And later?', 'Yes.', 'Still?', 'Yes.'],
      ['Was it so?', 'Yes.', 'Still?', 'Yes.'],
      'p1 p2 p5 p6',
    ],
    [
      'a repeated answer put in',
      ['Was it so?', 'Yes.', 'Still?', 'Yes.'],
      ['Was it so?', 'Yes.', 'And then?', 'Yes.', 'Still?', 'Yes.'],
      'p1 p2 p2a p2b p3 p4',
    ],
    [
      'a list that grows',
      ['Support for Linux on ARM', 'Support for Windows on ARM'],
      [
        'Support for Linux on ARM',
        'Support for macOS on ARM',
        'Support for Windows on ARM',
        'Support for Windows on x64',
      ],
      'p1 p1a p2 p3',
    ],
    [
      'an item of a list mended',
      ['Type: String', 'Default: null', 'Type: Number', 'Default: 10'],
      ['Type: String', 'Default: null', 'Type: Number', 'Default: 15'],
      'p1 p2 p3 p4',
    ],
    [
      'a line of code',
      ['Run this:', 'npm install left', 'npm run build'],
      ['Run this:', 'npm install --save-dev left', 'npm run build'],
      'p1 p2 p3',
    ],
    [
      'Chinese, some words other',
      ['城市的道路已经关闭了三天。', '士兵在桥边等待命令。', '没有人知道原因。'],
      ['城市的主要道路已经关闭了四天。', '士兵在桥边等待命令。', '没有人知道原因。'],
      'p1 p2 p3',
    ],
    [
      'Arabic with its vowel signs',
      ['ذهب القائد إلى المدينة', 'كتب الوزير رسالة طويلة'],
      ['ذَهَبَ القائدُ إلى المدينة', 'كتب الوزير رسالة طويلة'],
      'p1 p2',
    ],
    [
      'cut down to its first sentence',
      [OATH, ARMY, END],
      [OATH, 'The army had come into the valley in June.', END],
      'p1 p2 p3',
    ],
    [
      'all of it new',
      [OATH, ARMY],
      ['Prices rose by a third.', 'Then came the rain, and nothing moved for weeks.'],
      'p3 p4',
    ],
    [
      'nothing but signs',
      [OATH, '* * *', ARMY, '* * *', END],
      [OATH, '* * *', MEN, ARMY, '* * *', END],
      'p1 p2 p2a p3 p4 p5',
    ],
  ])('%s', (_name, before, after, expected) => {
    expect(ids(before, after)).toBe(expected);
  });
});

const kindOf = (text: string): Block =>
  text.startsWith('# ') ? { kind: 'heading', text: text.slice(2) } : { kind: 'paragraph', text };

/** The same of texts with headings, which begin with "# "; only the ids of paragraphs. */
function idsOfSections(before: readonly string[], after: readonly string[]): string {
  const { ledger } = updateLedger('a', undefined, before.map(kindOf), '2026-01-01');
  const update = updateLedger('a', ledger, after.map(kindOf), '2026-02-02');
  const asked = update.ids.map((id, at) => (update.fates[at] === 'asked' ? `${id}?` : id));
  return asked.filter((id) => id.startsWith('p')).join(' ');
}

const FLAG = (what: string) => `The ${what} writes debug output while this flag is on.`;

describe('what is written after a pattern', () => {
  test.each<[string, string[], string[], string]>([
    [
      'the same short words under another heading are another paragraph',
      ['# Names of files', OATH, 'Example', '# Order of imports', ARMY, '# Comments', MEN],
      ['# Names of files', OATH, '# Order of imports', ARMY, '# Comments', MEN, 'Example'],
      'p1 p3 p4 p5',
    ],
    [
      'short words that were moved with their section are the same',
      ['# Names of files', OATH, 'Example', '# Order of imports', ARMY, 'Sample'],
      ['# Order of imports', ARMY, 'Sample', '# Names of files', OATH, 'Example'],
      'p3 p4 p1 p2',
    ],
    [
      'one of a kind taken out, another put in elsewhere: it is asked',
      [OATH, FLAG('server'), FLAG('client'), FLAG('parser'), ARMY, MEN, END],
      [OATH, FLAG('server'), FLAG('client'), ARMY, MEN, FLAG('socket'), END],
      'p1 p2 p3 p5 p6 p4? p7',
    ],
    [
      'one of a kind that was edited where it stands is the same',
      [OATH, FLAG('server'), FLAG('client'), FLAG('parser'), ARMY],
      [OATH, FLAG('server'), FLAG('client').replace('debug', 'much'), FLAG('parser'), ARMY],
      'p1 p2 p3 p4 p5',
    ],
  ])('%s', (_name, before, after, expected) => {
    expect(idsOfSections(before, after)).toBe(expected);
  });
});

test('an edit that was undone gives the numbers back', () => {
  const first = updateLedger('a', undefined, blocks([OATH, ARMY, MEN]), '2026-01-01');
  const second = updateLedger(
    'a',
    first.ledger,
    blocks([OATH, 'Prices rose by a third in one week.', `${MEN} ${END}`]),
    '2026-01-02',
  );
  expect(second.ids).toEqual(['p1', 'p1a', 'p3']);
  const third = updateLedger('a', second.ledger, blocks([OATH, ARMY, MEN]), '2026-01-03');
  expect(third.ids).toEqual(['p1', 'p2', 'p3']);
  expect(third.fates).toEqual(['same', 'restored', 'edited']);
});
