import type { Ledger } from '../../model/ledger.ts';
import { checkOf } from '../range/check-of.ts';
import { blockKey } from './block-key.ts';
import type { BlockThen } from './version-at.ts';
import { versionsByDay } from './versions-by-day.ts';

/** A version of an article. */
export interface ArticleVersion {
  /** Its day, as addresses have it; of a second on one day with a number: `2026-12-03`, `2026-12-03-2`. */
  id: string;
  date: string;
  blocks: BlockThen[];
  /** Whether it is what the article says now. */
  current: boolean;
}

const made = new WeakMap<Ledger, ArticleVersion[]>();

/** The versions of an article, the oldest first, from its ledger, which is up to date with its text. */
export function articleVersions(ledger: Ledger): ArticleVersion[] {
  const known = made.get(ledger);
  if (known) return known;
  const wordsOf = new Map(
    ledger.paragraphs.flatMap(({ id, kind, text, former }) =>
      [{ text }, ...former].flatMap((one): [string, BlockThen][] => {
        const block = { id, kind, text: one.text };
        // Ledgers of before have keys of code in which white space did not count.
        return [
          [blockKey(block), block],
          [`${id}.${checkOf(one.text)}`, block],
        ];
      }),
    ),
  );
  const count = new Map<string, number>();
  const all = ledger.versions ?? versionsByDay(ledger);
  const versions = all.map(({ date, blocks }, index): ArticleVersion => {
    const number = (count.get(date) ?? 0) + 1;
    count.set(date, number);
    return {
      id: number > 1 ? `${date}-${number}` : date,
      date,
      blocks: blocks.split(' ').flatMap((key) => wordsOf.get(key) ?? []),
      current: index === all.length - 1,
    };
  });
  made.set(ledger, versions);
  return versions;
}

/** The words of a version, a blank line between blocks: what its check (SHA-256) is of. */
export const versionText = ({ blocks }: Pick<ArticleVersion, 'blocks'>): string =>
  `${blocks.map(({ text }) => text).join('\n\n')}\n`;
