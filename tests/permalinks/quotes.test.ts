// Words that another tool has linked in the first version, followed in the last of a history.
import { expect, test } from 'vitest';
import { resolveQuote } from '../../src/addresses/asked/resolve-quote.ts';
import { seriesOf } from '../../src/model/ledger.ts';
import { published } from './by-link.ts';
import type { Version } from './edit-script.ts';
import { histories } from './histories.ts';
import { addScore, emptyScore, kinOf, type Landing, truthOf } from './score.ts';

const few = (text: string, from: number, to?: number) => text.split(/\s+/).slice(from, to).join(' ');

/** Where quotations of the paragraphs of the first version lead: some words of each, and a few around them. */
function byQuote(history: readonly Version[]): Landing[] {
  const { permalinks, history: former, ids } = published(history);
  const first = history[0]?.blocks ?? [];
  return first.map(({ text }, index) => {
    const quote = {
      exact: few(text, 0, 12),
      prefix: few(first[index - 1]?.text ?? '', -4),
      suffix: few(text, 12, 16) || few(first[index + 1]?.text ?? '', 0, 4),
    };
    const [shown] = resolveQuote(permalinks, former, quote)?.span.shown ?? [];
    if (!shown) return undefined;
    // The words lead right where they stand: in what the paragraph went into, or in what was split off from it.
    const [from, to] = [ids.indexOf(shown.first.id), ids.indexOf(shown.last.id)];
    const truth = truthOf(history, index);
    const places = [...kinOf(history, index)].filter((at) => from <= at && at <= to);
    return places.length > 0 ? truth : from;
  });
}

// A quotation of words leads to words: of a paragraph that was split, the part that has them is right, though it be the
// shorter one, which has a new number.
test.each([
  [1, 60, 11],
  [8, 30, 11],
  [8, 30, 900_000],
])('after %i edits, %i histories, seed %i', { timeout: 120_000 }, (edits, count, seed) => {
  const score = emptyScore();
  for (const history of histories(count, edits, seed)) {
    const text = history[0]?.blocks.every(({ kind }) => seriesOf(kind) === 'text');
    if (text) addScore(score, history, byQuote(history));
  }
  expect(score.links).toBeGreaterThan(300);
  expect(score.right / score.links).toBeGreaterThanOrEqual(0.97);
  expect(score.wrong / score.links).toBeLessThanOrEqual(0.003);
});
