import { normalWord } from '../words/normal-words.ts';
import type { Pattern, PatternToken } from './answers-file.ts';

/** Reads a way to ask, `who led|leads {target}`; without a slot `{target}` stands at its end. Articles are left out. */
export function parsePattern(text: string, asks: Pattern['asks'], articles: ReadonlySet<string>): Pattern {
  const tokens = text
    .trim()
    .split(/\s+/)
    .flatMap((token): PatternToken[] => {
      const [, slot] = /^\{(\w+)\}$/.exec(token) ?? [];
      if (slot) return [{ slot }];
      const optional = token.endsWith('?');
      const words = token.replace(/\?$/, '').split('|').map(normalWord).filter(Boolean);
      const said = words.filter((word) => !articles.has(word));
      return said.length > 0 ? [{ words: said, optional }] : [];
    });
  return { tokens: tokens.some((token) => 'slot' in token) ? tokens : [...tokens, { slot: 'target' }], asks };
}
