import { checkOf } from '../addresses/range/check-of.ts';
import type { Addresses } from '../addresses/site.ts';
import { articleVersions } from '../addresses/versions/article-versions.ts';
import { blockKey } from '../addresses/versions/block-key.ts';
import type { Article } from '../model/edition.ts';
import { factIds } from '../model/fact-ids.ts';
import type { Permalinks } from '../model/permalinks.ts';

/**
 * What every permanent address in an article leads to. `whole` makes an address of the site whole; `sha256` gives the
 * check of a version by its id.
 */
export function articlePermalinks(
  { id: article, meta, ledger, tombstones, claims }: Article,
  to: Addresses,
  whole: (address: string) => string,
  sha256: (version: string) => string,
): Permalinks {
  const address = (id: string) => whole(to.paragraph(article, id));
  const live = ledger.paragraphs.filter(({ state }) => state === 'live');
  const kindOf = new Map(ledger.paragraphs.map(({ id, kind }) => [id, kind]));
  const kind = (id: string) => kindOf.get(id) ?? 'paragraph';
  return {
    schema: 1,
    article,
    formerIds: meta.formerIds,
    title: meta.title,
    language: meta.language,
    address: whole(to.article(article)),
    live: live.map((entry) => ({
      id: entry.id,
      kind: entry.kind,
      address: address(entry.id),
      check: checkOf(entry.text),
      first: entry.first,
      changed: entry.changed,
      moved: entry.moved,
      splitFrom: entry.splitFrom,
    })),
    aliases: tombstones.flatMap(({ id, into, since }) =>
      into ? [{ id, kind: kind(id), address: address(id), into, since }] : [],
    ),
    tombstones: tombstones.flatMap(({ id, into, since, reason }) =>
      into ? [] : [{ id, kind: kind(id), address: address(id), since, reason }],
    ),
    order: ledger.paragraphs.map(({ id }) => id),
    notes: claims.map(({ id, paragraph, formerIds, since }) => ({
      id,
      address: whole(to.note(article, id)),
      paragraph,
      aliases: formerIds,
      facts: factIds(since).flat(),
    })),
    versions: articleVersions(ledger).map(({ id, date, current, blocks }) => ({
      id,
      date,
      current,
      address: whole(to.version(article, id)),
      text: whole(to.versionText(article, id)),
      sha256: sha256(id),
      blocks: blocks.map(blockKey),
    })),
    words: Object.fromEntries(
      ledger.paragraphs.flatMap(({ id, text, former }) =>
        [{ text }, ...former].map((one) => [blockKey({ id, text: one.text }), one.text]),
      ),
    ),
  };
}
