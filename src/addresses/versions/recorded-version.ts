import type { RecordedVersion } from '../../model/ledger.ts';
import { blockKey } from './block-key.ts';

/** What stands in a text from a day on, as a ledger records it. */
export const recordedVersion = (date: string, blocks: readonly { id: string; text: string }[]): RecordedVersion => ({
  date,
  blocks: blocks.map(blockKey).join(' '),
});
