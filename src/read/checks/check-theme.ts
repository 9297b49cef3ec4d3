import type { Finding } from '../../model/rules/finding.ts';
import { findingOf } from '../../model/rules/finding-of.ts';
import type { ContentFile } from '../files/read-content.ts';

/** What a style that stands in every page must not hold: what ends it, and what asks another host. */
const UNSAFE: [pattern: RegExp, detail: string][] = [
  [/<\/?style|<!--/i, 'it would end the style of the page'],
  [/@import/i, 'a style that is loaded from elsewhere; put its rules here'],
  [/url\(\s*["']?\s*(?:[a-z][a-z\d+.-]*:)?\/\/[^\s)"']*/i, 'a request to another site; put the file into public/'],
];

/** Comments and quoted text made blank, so that places stay and braces in them do not count. */
const bare = (css: string): string =>
  css.replace(/\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g, (text) => text.replace(/[^\n]/g, ' '));

/** Findings on the style of the edition, `theme.css`, which stands in every page behind ours. */
export function checkTheme({ path, text, problem }: ContentFile): Finding[] {
  if (problem) return [problem];
  const placeAt = (index: number) => {
    const before = text.slice(0, index).split('\n');
    return { file: path, line: before.length, column: (before.at(-1) ?? '').length + 1 };
  };
  const unsafe = UNSAFE.flatMap(([pattern, detail]) => {
    const match = pattern.exec(text);
    return match ? [findingOf('unsafe-theme', placeAt(match.index), { value: match[0], detail })] : [];
  });
  let open = 0;
  for (const { 0: brace, index } of bare(text).matchAll(/[{}]/g)) {
    open += brace === '{' ? 1 : -1;
    if (open >= 0) continue;
    return [...unsafe, findingOf('unsafe-theme', placeAt(index), { value: '}', detail: 'nothing is open here' })];
  }
  if (open === 0) return unsafe;
  const end = placeAt(text.trimEnd().length);
  return [...unsafe, findingOf('unsafe-theme', end, { value: '{', detail: 'a brace is not closed' })];
}
