import type { ResolvedSpan } from '../../../addresses/asked/resolve-span.ts';
import { formatSpans } from '../../../addresses/asked/spans.ts';
import { RESOLVE_WORDS } from '../../../words/en/resolve.ts';

/** What became of a range, in sentences. */
export function spanSaid({ first, last, shown, added, gone, changed }: ResolvedSpan): string[] {
  const words = RESOLVE_WORDS;
  const ends = first.asked === last.asked ? [first] : [first, last];
  const told = ends.filter(({ state }) => state !== 'live').map(words.end);
  const lines = [
    ...told,
    ...(shown.length > 1 ? [words.turned] : []),
    ...(shown.length === 0 ? [words.empty] : []),
    ...(changed.length > 0 ? [words.changed(changed)] : []),
    ...(added.length > 0 ? [words.added(added)] : []),
    ...(gone.length > 0 ? [words.gone(gone)] : []),
  ];
  return lines.length > 0 ? lines : [words.whole];
}

/** The fragment of what is shown of a range. */
export const shownFragment = ({ shown }: ResolvedSpan): string =>
  formatSpans(shown.map(({ first, last }) => ({ first: first.id, last: last.id })));
