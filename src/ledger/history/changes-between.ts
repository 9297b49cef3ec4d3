import type { DiffRun } from '../../addresses/range/diff-run.ts';
import type { BlockThen } from '../../addresses/versions/version-at.ts';
import { seriesOf } from '../../model/ledger.ts';
import { longestRun } from '../align/longest-run.ts';
import { diffWords } from './diff-words.ts';

/** What is otherwise in the later of two versions of a block. */
export interface BlockChange {
  id: string;
  series: ReturnType<typeof seriesOf>;
  what: 'reworded' | 'new' | 'moved' | 'removed';
  /** The words, those gone and those new marked; none of what was only moved. */
  pieces: DiffRun[];
}

/** All that is otherwise in the later of two versions, in its order; what was taken out stands where it stood. */
export function changesBetween(then: readonly BlockThen[], now: readonly BlockThen[], language: string): BlockChange[] {
  const [wasAt, isAt] = [then, now].map((blocks) => new Map(blocks.map(({ id }, at) => [id, at]))) as [
    Map<string, number>,
    Map<string, number>,
  ];
  const both = now.filter(({ id }) => wasAt.has(id));
  const steady = new Set(longestRun(both.map(({ id }) => wasAt.get(id) as number)).map((index) => both[index]?.id));
  const changeOf = (block: BlockThen): BlockChange[] => {
    const { id, kind, text } = block;
    const common = { id, series: seriesOf(kind) };
    const was = then[wasAt.get(id) ?? -1];
    if (!was) return [{ ...common, what: 'new', pieces: [{ how: 'new', text }] }];
    const reworded = was.text !== text;
    if (reworded) return [{ ...common, what: 'reworded', pieces: diffWords(was.text, text, language) }];
    return steady.has(id) ? [] : [{ ...common, what: 'moved', pieces: [] }];
  };
  const behind = new Map<string | undefined, BlockChange[]>();
  let last: string | undefined;
  for (const { id, kind, text } of then) {
    if (isAt.has(id)) last = id;
    else {
      const change: BlockChange = { id, series: seriesOf(kind), what: 'removed', pieces: [{ how: 'gone', text }] };
      behind.set(last, [...(behind.get(last) ?? []), change]);
    }
  }
  return [
    ...(behind.get(undefined) ?? []),
    ...now.flatMap((block) => [...changeOf(block), ...(behind.get(block.id) ?? [])]),
  ];
}
