import type { Block, LedgerEntry } from '../model/ledger.ts';
import { similarity } from './similarity.ts';

/** From this likeness on, two texts between the same neighbours are one paragraph, edited. */
const EDITED = 0.5;

/** Pairs equal texts, in order of occurrence. */
function pairExact(entries: readonly LedgerEntry[], blocks: readonly Block[], pairs: Map<number, number>): void {
  const byText = new Map<string, number[]>();
  for (const [index, { text }] of entries.entries()) byText.set(text, [...(byText.get(text) ?? []), index]);
  for (const [index, { text }] of blocks.entries()) {
    const entry = byText.get(text)?.shift();
    if (entry !== undefined) pairs.set(index, entry);
  }
}

/** Pairs what is left, the most alike first, among paragraphs that stand between the same pairs. */
function pairEdited(entries: readonly LedgerEntry[], blocks: readonly Block[], pairs: Map<number, number>): void {
  const paired = new Set(pairs.values());
  const gapOfEntry = new Map<number, string>();
  const gapOfBlock = new Map<number, string>();
  let last = '';
  for (const index of entries.keys()) {
    if (paired.has(index)) last = String(index);
    else gapOfEntry.set(index, last);
  }
  last = '';
  for (const index of blocks.keys()) {
    if (pairs.has(index)) last = String(pairs.get(index));
    else gapOfBlock.set(index, last);
  }
  const likely: { block: number; entry: number; alike: number }[] = [];
  for (const [block, gap] of gapOfBlock) {
    for (const [entry, other] of gapOfEntry) {
      if (gap !== other) continue;
      const alike = similarity((blocks[block] as Block).text, (entries[entry] as LedgerEntry).text);
      if (alike >= EDITED) likely.push({ block, entry, alike });
    }
  }
  for (const { block, entry } of likely.sort((a, b) => b.alike - a.alike)) {
    if (pairs.has(block) || paired.has(entry)) continue;
    pairs.set(block, entry);
    paired.add(entry);
  }
}

/** For each block of the text the index of the live ledger entry that it continues, if any. */
export function align(entries: readonly LedgerEntry[], blocks: readonly Block[]): Map<number, number> {
  const pairs = new Map<number, number>();
  pairExact(entries, blocks, pairs);
  pairEdited(entries, blocks, pairs);
  return pairs;
}
