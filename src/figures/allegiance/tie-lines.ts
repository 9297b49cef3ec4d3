import type { Addresses } from '../../addresses/site.ts';
import type { Edition } from '../../model/edition.ts';
import { relationTimes } from '../../words/relation-times.ts';
import { DISPUTED, RELATION_WORDS } from '../../words/words.ts';
import type { TextRun } from '../draw/wrap-runs.ts';
import type { PanelTie } from './panel-ties.ts';

/** A tie in words, for those who read a list rather than a picture. */
export interface TieLine {
  parts: TextRun[];
  when: string;
  until: string;
  note: string;
  later: boolean;
  endLater: boolean;
}

/** The ties of a picture in words, one line each. */
export function tieLines(ties: readonly PanelTie[], edition: Edition, addresses: Addresses): TieLine[] {
  const link = (id: string): TextRun => ({ text: edition.entityById.get(id)?.name ?? id, href: addresses.entity(id) });
  return ties.map(({ subject, type, target, from, to, note, disputed, later, endLater }) => ({
    parts: [link(subject), { text: ` ${RELATION_WORDS[type].of} ` }, link(target)],
    ...relationTimes({ type, from, to }),
    note: [disputed && DISPUTED, note].filter(Boolean).join('; '),
    later,
    endLater,
  }));
}
