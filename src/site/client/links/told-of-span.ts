import type { ResolvedEnd } from '../../../addresses/asked/resolve-end.ts';
import type { ResolvedSpan } from '../../../addresses/asked/resolve-span.ts';
import { SPAN_WORDS as words } from '../../../words/en/spans.ts';
import { formatDate } from '../../../words/format-date.ts';

const numbers = (ids: readonly string[]) => ids.map((id) => id.slice(1)).join(', ');

/** What became of an end that does not stand where it did. */
function ofEnd({ asked, state, id, since, reason }: ResolvedEnd): string[] {
  const number = asked.slice(1);
  if (state === 'unknown') return [words.unknown(number)];
  if (state === 'alias') return [words.alias(number, id?.slice(1) ?? '', formatDate(since ?? ''))];
  if (state === 'tombstone') return [words.gone(number, formatDate(since ?? ''), reason)];
  return [];
}

/** What a reader of a link to several paragraphs is told of them, in sentences; nothing if they stand as they did. */
export function toldOfSpan({ first, last, shown, added, gone, changed }: ResolvedSpan): string[] {
  const ends = first.asked === last.asked ? [first] : [first, last];
  const [only] = shown;
  return [
    ...ends.flatMap(ofEnd),
    ...(shown.length === 0 ? [words.nothing] : []),
    ...(shown.length > 1 ? [words.turned(last.asked.slice(1), first.asked.slice(1))] : []),
    ...(only && ends.some(({ state }) => state !== 'live')
      ? [words.nowIs(only.first.id.slice(1), only.last.id.slice(1))]
      : []),
    ...(changed.length > 0 ? [words.changed(numbers(changed))] : []),
    ...(added.length > 0 ? [words.added(numbers(added))] : []),
    ...(gone.length > 0 ? [words.left(numbers(gone))] : []),
  ];
}
