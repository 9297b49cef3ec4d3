import type { LanguageId } from './language-ids.ts';
import { turnTo } from './speak.ts';

/** Work that goes on side by side, since it speaks one language. */
interface Group {
  language: LanguageId;
  /** Resolved when the groups before it have ended. */
  begins: Promise<unknown>;
  atWork: Set<Promise<unknown>>;
  turnBack?: () => void;
}

let last: Group | undefined;

/** Resolved when nothing of a group is at work any more; what joins it meanwhile is waited for too. */
async function ended({ begins, atWork }: Group): Promise<void> {
  await begins;
  while (atWork.size > 0) await Promise.allSettled(atWork);
}

/**
 * What `work`, which takes its time, gives while words are said in `language`. What speaks the same goes on side by
 * side; what speaks another language waits its turn. In between, words are said as before.
 */
export function whileSpeaking<T>(language: LanguageId, work: () => Promise<T>): Promise<T> {
  if (last?.language !== language) {
    last = { language, begins: last ? ended(last) : Promise.resolve(), atWork: new Set() };
  }
  const group = last;
  const done = group.begins.then(() => {
    group.turnBack ??= turnTo(language);
    return work();
  });
  const settled = done
    .catch(() => {})
    .then(() => {
      group.atWork.delete(settled);
      if (group.atWork.size > 0) return;
      group.turnBack?.();
      delete group.turnBack;
    });
  group.atWork.add(settled);
  return done;
}
