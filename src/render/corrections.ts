import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Correction } from '../model/correction.ts';
import { HISTORY_WORDS } from '../words/en/history.ts';
import { formatDate } from '../words/format-date.ts';

/**
 * The corrections of an article, by the id of the paragraph below which they stand, folded: who reads on is told that
 * there are some, who asks reads them.
 */
export function correctionsBehind(corrections: readonly Correction[]): Map<string, Element[]> {
  const lines = new Map<string, { dates: string[]; elements: Element[] }>();
  for (const { date, paragraph, claim, sentence } of corrections) {
    const link = claim ? [' ', h('a', { href: `#note-${claim}` }, HISTORY_WORDS.toNote)] : [];
    const line = h('p.correction', [h('b', HISTORY_WORDS.corrected(formatDate(date))), ' ', sentence, ...link]);
    const known = lines.get(paragraph) ?? { dates: [], elements: [] };
    lines.set(paragraph, { dates: [...known.dates, date], elements: [...known.elements, line] });
  }
  return new Map(
    [...lines].map(([paragraph, { dates, elements }]) => {
      const newest = formatDate(dates.toSorted().at(-1) as string);
      const summary = h('summary', HISTORY_WORDS.correctedHere(newest, dates.length));
      return [paragraph, [h('details.corrections', [summary, ...elements])]];
    }),
  );
}

/** How corrections look; it stands only in pages that have some. */
export const CORRECTION_STYLE = [
  '.corrections{font:400 var(--tiny)/1.5 var(--sans);color:var(--quiet);margin:-.5em 0 1.4em}',
  '.corrections summary{cursor:pointer;width:fit-content}',
  '.prose .correction{margin:.4em 0}',
  '.correction b{font-weight:600}',
].join('');
