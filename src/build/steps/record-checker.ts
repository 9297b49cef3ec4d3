import { checkEntity } from '../../read/checks/check-records.ts';
import { madeOnce } from './made-once.ts';

interface Kept {
  /** The ids of the edition as they were. */
  ids: string;
  checked: ReturnType<typeof checkEntity>;
}

/** Checks records, each once for each time that its file was read or that the edition has other ids. */
export function recordChecker(): typeof checkEntity {
  const told = new Map<unknown, string>();
  return (one, known) => {
    const ids = told.get(known) ?? JSON.stringify(known);
    told.set(known, ids);
    const kept = madeOnce(one, 'checked', (): Kept => ({ ids, checked: checkEntity(one, known) }));
    if (kept.ids !== ids) Object.assign(kept, { ids, checked: checkEntity(one, known) });
    return kept.checked;
  };
}
