import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Correction } from '../model/correction.ts';
import { HISTORY_WORDS } from '../words/en/history.ts';
import { formatDate } from '../words/format-date.ts';

/** The corrections of an article, by the id of the paragraph below which each stands in small print. */
export function correctionsBehind(corrections: readonly Correction[]): Map<string, Element[]> {
  const behind = new Map<string, Element[]>();
  for (const { date, paragraph, claim, sentence } of corrections) {
    const link = claim ? [' ', h('a', { href: `#note-${claim}` }, HISTORY_WORDS.toNote)] : [];
    const when = h('b', HISTORY_WORDS.corrected(formatDate(date)));
    const line = h('p.correction', [when, ' ', sentence, ...link]);
    behind.set(paragraph, [...(behind.get(paragraph) ?? []), line]);
  }
  return behind;
}

/** How corrections look; it stands only in pages that have some. */
export const CORRECTION_STYLE =
  '.prose .correction{font:400 var(--small)/1.5 var(--sans);color:var(--quiet);margin-top:-.6em}.correction b{font-weight:600}';
