// Links to several paragraphs and to sentences, made in the first version and followed in the last of a history.
import { expect, test } from 'vitest';
import { resolveEnd } from '../../src/addresses/asked/resolve-end.ts';
import { resolvePart } from '../../src/addresses/asked/resolve-part.ts';
import { resolveSpan } from '../../src/addresses/asked/resolve-span.ts';
import { checkOf, foldedWords } from '../../src/addresses/range/check-of.ts';
import { sentencesOf } from '../../src/addresses/range/sentences.ts';
import { Random } from '../fixtures/random.ts';
import { published } from './by-link.ts';
import type { Version } from './edit-script.ts';
import { histories } from './histories.ts';
import { kinOf } from './score.ts';

interface Count {
  links: number;
  right: number;
  wrong: number;
}

/** The histories whose first version has paragraphs alone: others have no numbers to link a range by. */
const made = (seed: number) =>
  histories(40, 8, seed).filter(([first]) => first?.blocks.every(({ kind }) => kind !== 'heading'));

/** Ranges of two to five paragraphs: both ends must stand where their words are. */
function countRanges(history: readonly Version[], random: Random, count: Count, withVersion: boolean): void {
  const { permalinks, history: former, linked, ids } = published(history);
  const texts = history[0]?.blocks ?? [];
  for (let from = 0; from < linked.length - 1; from++) {
    const to = Math.min(linked.length - 1, from + 1 + random.below(4));
    const ends = [from, to].map((at) => ({ id: linked[at] as string, check: checkOf(texts[at]?.text ?? '') }));
    const [first, last] = ends as [(typeof ends)[number], (typeof ends)[number]];
    const asked = { first: first.id, last: last.id };
    const { shown, ...resolved } = resolveSpan(permalinks, former, asked, withVersion ? { first, last } : undefined);
    const at = (id: string | undefined) => ids.indexOf(id ?? '');
    const shownEnds = new Set([at(shown[0]?.first.id), at(shown.at(-1)?.last.id)]);
    count.links++;
    // An end that is told to be gone is shown by what stands beside it; one that stands must be where its words are.
    const judged = [from, to].map((index, which) => {
      const { state } = which === 0 ? resolved.first : resolved.last;
      const kin = kinOf(history, index);
      if (state === 'tombstone') return kin.size === 0 ? 'right' : 'lost';
      return [...kin].some((place) => shownEnds.has(place)) ? 'right' : 'wrong';
    });
    if (judged.includes('wrong') && shown.length > 0) count.wrong++;
    else if (judged.every((one) => one === 'right')) count.right++;
  }
}

/** Sentences: those that still stand must be found, and no others be shown in the place of one that is gone. */
function countSentences(history: readonly Version[], random: Random, count: Count): void {
  const { permalinks, history: former, linked, ids } = published(history);
  const last = history.at(-1)?.blocks ?? [];
  for (const [index, { text }] of (history[0]?.blocks ?? []).entries()) {
    const words = foldedWords(text);
    const sentences = sentencesOf(words);
    const sentence = sentences[random.below(sentences.length)];
    if (sentences.length < 2 || !sentence) continue;
    const id = linked[index] as string;
    const said = words.slice(sentence.start, sentence.end);
    const kin = kinOf(history, index);
    const stands = [...kin].some((at) => foldedWords(last[at]?.text ?? '').includes(said));
    const end = resolveEnd(permalinks, id);
    count.links++;
    if (end.state === 'tombstone' || !end.id) {
      if (kin.size === 0 || !stands) count.right++;
      continue;
    }
    if (!kin.has(ids.indexOf(end.id))) {
      count.wrong++;
      continue;
    }
    const check = checkOf(text);
    const part =
      end.state === 'live' &&
      resolvePart(permalinks, former, {
        first: { id, check, at: sentence.start },
        last: { id, check, at: sentence.end },
      });
    // Of what was taken into another paragraph the whole of that is shown.
    if (!part) count.right++;
    else if (part.state === 'moved') {
      const there = last[ids.indexOf(part.id ?? '')]?.text ?? '';
      if (kin.has(ids.indexOf(part.id ?? '')) || (said.length > 40 && there.includes(said))) count.right++;
      else count.wrong++;
    } else if (part.state === 'same' || part.state === 'changed' || !stands) count.right++;
  }
}

const share = (part: number, { links }: Count) => part / links;

test.each([11, 500_000])('after eight edits, seed %i', { timeout: 240_000 }, (seed) => {
  const random = new Random(seed);
  const empty = (): Count => ({ links: 0, right: 0, wrong: 0 });
  const [ranges, bare, sentences] = [empty(), empty(), empty()];
  for (const history of made(seed)) {
    countRanges(history, random, ranges, true);
    countRanges(history, random, bare, false);
    countSentences(history, random, sentences);
  }
  for (const count of [ranges, bare, sentences]) {
    expect(count.links).toBeGreaterThan(300);
    expect(share(count.right, count), JSON.stringify([ranges, bare, sentences])).toBeGreaterThanOrEqual(0.97);
    expect(share(count.wrong, count), JSON.stringify([ranges, bare, sentences])).toBeLessThanOrEqual(0.005);
  }
});
