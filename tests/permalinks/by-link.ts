import { addresses } from '../../src/addresses/site.ts';
import { articleHistory } from '../../src/export/article-history.ts';
import { articlePermalinks } from '../../src/export/article-permalinks.ts';
import { tombstonesOf } from '../../src/ledger/history/tombstones-of.ts';
import { updateLedger } from '../../src/ledger/update-ledger.ts';
import type { Article } from '../../src/model/edition.ts';
import type { Ledger } from '../../src/model/ledger.ts';
import type { Version } from './edit-script.ts';

/** What links of the first version are resolved by after the last one of a history: as the built site has it. */
export function published(history: readonly Version[]) {
  let ledger: Ledger | undefined;
  let ids: string[] = [];
  let linked: string[] = [];
  for (const [index, { blocks }] of history.entries()) {
    const day = `2026-01-${String(index + 1).padStart(2, '0')}`;
    ({ ledger, ids } = updateLedger('a', ledger, blocks, day, () => 'accept'));
    if (index === 0) linked = ids;
  }
  const article = {
    id: 'a',
    meta: { formerIds: [], title: '', language: 'en' },
    ledger,
    tombstones: tombstonesOf(ledger as Ledger),
    claims: [],
  } as unknown as Article;
  return {
    permalinks: articlePermalinks(article, addresses('/'), String, () => ''),
    history: articleHistory(article).paragraphs,
    /** The ids of the first version, and those of the last, each in their order. */
    linked,
    ids,
  };
}
