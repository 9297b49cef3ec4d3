import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { selectedSpot } from './selected-spot.ts';

const ZERO_WIDTH = '\u200d';
const PARAGRAPHS = [
  { id: 'p1', number: '1', text: 'The old crew went. It came back.' },
  { id: 'p2', number: '2', text: 'One line\nand one more.' },
  { id: 'p3', number: '3', text: `قال القائد، 🏴${ZERO_WIDTH}☠️ ثم عاد.` },
  { id: 't1', number: 't1', text: 'What it cost\nWho\nWhat\nthe crew\nnothing' },
];
const PAGE = `<main class="article"><h2 id="section-a">A heading</h2>
<p id="p1">The <em>old <a href="/x">crew</a></em> went.<sup><a href="#n"></a></sup> It came back.<a class="num">1</a></p>
<p id="p2">One line<br>
and one more.</p>
<p id="p3" dir="rtl">قال القائد، 🏴${ZERO_WIDTH}☠️ ثم عاد.</p>
<figure id="t1"><figcaption>What it cost</figcaption><table><tr><th>Who</th><th>What</th></tr>
<tr><td>the crew</td><td>nothing</td></tr></table></figure>
<ol><li id="note-a">A note.</li></ol></main>`;
const { document, Element, NodeFilter } = new JSDOM(PAGE).window;
beforeAll(() => {
  vi.stubGlobal('document', document);
  vi.stubGlobal('Element', Element);
});
afterAll(() => void vi.unstubAllGlobals());

/** The place of words in the text nodes of an element: before or behind them. */
function place(id: string, words: string, behind: boolean): [Node, number] {
  const walker = document.createTreeWalker(document.getElementById(id) as Element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const at = node.data.indexOf(words);
    if (at >= 0) return [node, at + (behind ? words.length : 0)];
  }
  throw new Error(`no "${words}" in ${id}`);
}
function over(from: [string, string], to: [string, string]): Range {
  const range = document.createRange();
  range.setStart(...place(...from, false));
  range.setEnd(...place(...to, true));
  return range;
}

test.each<[string, [string, string], [string, string], [string, string] | undefined]>([
  ['a word', ['p1', 'went'], ['p1', 'went'], ['p1', 'went']],
  ['words into a link within emphasis', ['p1', 'The'], ['p1', 'crew'], ['p1', 'The old crew']],
  ['words out of it', ['p1', 'crew'], ['p1', 'went'], ['p1', 'crew went']],
  ['spaces at their ends', ['p1', ' went'], ['p1', 'went.'], ['p1', 'went.']],
  ['spaces alone', ['p1', 'The '], ['p1', 'The '], ['p1', 'The']],
  ['two lines of one paragraph', ['p2', 'line'], ['p2', 'and'], ['p2', 'line\nand']],
  ['words from right to left', ['p3', 'القائد'], ['p3', 'ثم'], ['p3', `القائد، 🏴${ZERO_WIDTH}☠️ ثم`]],
  ['a cell', ['t1', 'nothing'], ['t1', 'nothing'], ['t1', 'nothing']],
  ['a caption', ['t1', 'it cost'], ['t1', 'it cost'], ['t1', 'it cost']],
  ['two paragraphs', ['p1', 'back'], ['p2', 'One'], undefined],
  ['a heading', ['section-a', 'heading'], ['section-a', 'heading'], undefined],
  ['a note', ['note-a', 'note'], ['note-a', 'note'], undefined],
])('%s', (_name, from, to, expected) => {
  const spot = selectedSpot(over(from, to), PARAGRAPHS);
  expect(spot && [spot.paragraph, spot.words]).toEqual(expected);
});

test('three clicks, which end at the head of what follows', () => {
  const range = document.createRange();
  range.setStart(...place('p2', 'One', false));
  range.setEnd(document.getElementById('p3') as Node, 0);
  expect(selectedSpot(range, PARAGRAPHS)).toMatchObject({ paragraph: 'p2', words: 'One line\nand one more.' });
});

test('a page that is not the text any more', () => {
  const other = PARAGRAPHS.map((one) => ({ ...one, text: one.text.replace('old', 'new') }));
  expect(selectedSpot(over(['p1', 'went'], ['p1', 'went']), other)).toBeUndefined();
});
