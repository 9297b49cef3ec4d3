import type { Change } from './update-ledger.ts';

/** Changes in one line, by what they are: "new ¶ 4a; edited ¶ 2, 7". */
export function describeChanges(changes: readonly Change[]): string {
  const kinds = [...new Set(changes.map(({ what }) => what))];
  return kinds
    .map((kind) => {
      const numbers = changes.filter(({ what }) => what === kind).map(({ id }) => id.slice(1));
      return `${kind} ¶ ${numbers.join(', ')}`;
    })
    .join('; ');
}
