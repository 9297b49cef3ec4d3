import type { Element } from 'hast';
import { s } from 'hastscript';
import type { TextRun } from './wrap-runs.ts';

/** One line of words in a picture, with its links. */
export function textLine(line: readonly TextRun[], x: number, y: number, className?: string): Element {
  const words = line.map(({ text, href, strong, quiet, later }) => {
    if (href) return s('a', { href, className: strong ? ['strong'] : undefined }, text);
    const names = [strong && 'strong', quiet && 'quiet', later && 'later'].filter((name) => typeof name === 'string');
    return names.length > 0 ? s('tspan', { className: names }, text) : text;
  });
  return s('text', { x, y, className: className ? [className] : undefined }, words);
}
