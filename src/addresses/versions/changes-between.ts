import type { DiffRun } from '../range/diff-run.ts';
import { diffWords } from './diff-words.ts';
import { longestRun } from './longest-run.ts';

/** What is otherwise in the later of two versions of a block. */
export interface BlockChange {
  id: string;
  what: 'reworded' | 'new' | 'moved' | 'removed';
  /** The words, those gone and those new marked; none of what was only moved. */
  pieces: DiffRun[];
}

/** A block of a version: its id and its words then. */
interface Block {
  id: string;
  text: string;
}

/** All that is otherwise in the later of two versions, in its order; what was taken out stands where it stood. */
export function changesBetween(then: readonly Block[], now: readonly Block[], language: string): BlockChange[] {
  const [wasAt, isAt] = [then, now].map((blocks) => new Map(blocks.map(({ id }, at) => [id, at]))) as [
    Map<string, number>,
    Map<string, number>,
  ];
  const both = now.filter(({ id }) => wasAt.has(id));
  const steady = new Set(longestRun(both.map(({ id }) => wasAt.get(id) as number)).map((index) => both[index]?.id));
  const changeOf = ({ id, text }: Block): BlockChange[] => {
    const was = then[wasAt.get(id) ?? -1];
    if (!was) return [{ id, what: 'new', pieces: [{ how: 'new', text }] }];
    if (was.text !== text) return [{ id, what: 'reworded', pieces: diffWords(was.text, text, language) }];
    return steady.has(id) ? [] : [{ id, what: 'moved', pieces: [] }];
  };
  const behind = new Map<string | undefined, BlockChange[]>();
  let last: string | undefined;
  for (const { id, text } of then) {
    if (isAt.has(id)) last = id;
    else {
      const change: BlockChange = { id, what: 'removed', pieces: [{ how: 'gone', text }] };
      behind.set(last, [...(behind.get(last) ?? []), change]);
    }
  }
  return [
    ...(behind.get(undefined) ?? []),
    ...now.flatMap((block) => [...changeOf(block), ...(behind.get(block.id) ?? [])]),
  ];
}
