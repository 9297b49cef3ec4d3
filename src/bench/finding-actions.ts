import type { BenchState } from './api.ts';
import type { AskServer, BenchAccess } from './ask-server.ts';
import type { FindingActions } from './findings-list.ts';
import { selectSpot } from './select-spot.ts';

/** What is done about findings, on the page of an article or on that which stands in its place. */
export const findingActions = (
  { base }: BenchAccess,
  ask: AskServer,
  paragraphs: BenchState['paragraphs'],
  done: (said: string) => void,
  fail: (error: Error) => void,
): FindingActions => ({
  show: (spot) => selectSpot(spot, paragraphs),
  // Of Vite's development server.
  open: ({ path, line, column }) =>
    void fetch(`${base}__open-in-editor?file=${encodeURIComponent(`${path}:${line}:${column}`)}`).catch(fail),
  mend: ({ rule, file, line, column, message }, said = {}) =>
    void ask('mend', { rule, file, line, column, message, ...said }).then((answer) => done(answer.done), fail),
});
