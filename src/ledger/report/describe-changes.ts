import type { Change } from '../update-ledger.ts';

/** A paragraph by its number; a heading or figure by its id. */
const named = (id: string): string => (/^p\d/.test(id) ? `¶ ${id.slice(1)}` : `#${id}`);

/** Changes in one line, by what they are: "new ¶ 4a, #section-roads; edited ¶ 2, 7". */
export function describeChanges(changes: readonly Change[]): string {
  const kinds = [...new Set(changes.map(({ what }) => what))];
  return kinds
    .map((kind) => {
      if (kind === 'renamed') return `renamed from ${changes.find(({ what }) => what === kind)?.id}`;
      const ids = changes.filter(({ what }) => what === kind).map(({ id }) => named(id));
      // The sign once before numbers that follow one another.
      return `${kind} ${ids.join(', ').replace(/(?<=¶ \w+, )¶ /g, '')}`;
    })
    .join('; ');
}
