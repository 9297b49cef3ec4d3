import type { LedgerEntry } from '../../model/ledger.ts';

/** What an edit did to a block of the present text. */
export type Fate = 'new' | 'split' | 'restored' | 'asked' | 'edited' | 'moved' | 'same';

/** What became of one block, and what the ledger has of it. */
export interface BlockFate {
  fate: Fate;
  /** Its entry until now; none of a block that is new or was split off. */
  entry?: LedgerEntry | undefined;
  /** Of one that was split off: the number of the paragraph that it was part of. */
  splitFrom?: string | undefined;
  /** It stands at another place among those that kept their order, whatever else became of it. */
  moved: boolean;
}
