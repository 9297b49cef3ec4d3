import { describe, expect, test } from 'vitest';
import { byLedger } from './by-ledger.ts';
import type { Version } from './edit-script.ts';
import { histories } from './histories.ts';
import { rewrites } from './rewrites.ts';
import { addScore, emptyScore, type Score } from './score.ts';

const SEED = 11;

function scoreOf(made: readonly Version[][]): Score {
  const score = emptyScore();
  for (const history of made) addScore(score, history, byLedger(history));
  return score;
}

describe('links by the ledger', () => {
  test('after one edit', { timeout: 60_000 }, () => {
    const score = scoreOf(histories(160, 1, SEED));
    expect(score.touched).toBeGreaterThan(400);
    expect(score.right / score.links).toBeGreaterThanOrEqual(0.995);
    expect(score.wrong / score.links).toBeLessThanOrEqual(0.001);
    expect(score.touchedRight / score.touched).toBeGreaterThanOrEqual(0.95);
    expect(score.touchedWrong / score.touched).toBeLessThanOrEqual(0.005);
    expect(score.deletedElsewhere / score.deleted).toBeLessThanOrEqual(0.01);
    expect(score.asked / score.links).toBeLessThanOrEqual(0.01);
  });

  // Harder than what editors do: whole texts said anew, order changed, fellows of a pattern taken out and put in.
  test('after rewrites by hand', () => {
    const made = rewrites();
    const score = scoreOf(made.map(({ history }) => history));
    expect(made.length).toBeGreaterThanOrEqual(25);
    expect(score.touched).toBeGreaterThan(70);
    expect(score.touchedRight / score.touched).toBeGreaterThanOrEqual(0.93);
    expect(score.touchedWrong).toBe(0);
    expect(score.wrong / score.links).toBeLessThanOrEqual(0.02);
    expect(score.asked / score.links).toBeLessThanOrEqual(0.03);
  });

  test('after eight edits', { timeout: 60_000 }, () => {
    const score = scoreOf(histories(40, 8, SEED));
    expect(score.right / score.links).toBeGreaterThanOrEqual(0.97);
    expect(score.asked / score.links).toBeLessThanOrEqual(0.01);
  });
});
