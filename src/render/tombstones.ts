import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Tombstone } from '../model/edition.ts';
import { ARTICLE_WORDS } from '../words/en/article.ts';
import { HISTORY_WORDS } from '../words/en/history.ts';
import { formatDate } from '../words/format-date.ts';

const name = ({ id, text }: Tombstone): string => HISTORY_WORDS.stone(id, text);

/** A tombstone as it stands in the page, to be seen by whoever followed a link to it. */
function stone(tombstone: Tombstone): Element {
  const { id, since, reason, into, series, text } = tombstone;
  const date = formatDate(since);
  const gone = into
    ? [
        HISTORY_WORDS.takenInto(date),
        ' ',
        h('a', { href: `#${into}` }, HISTORY_WORDS.stone(into, '')),
        ARTICLE_WORDS.stop,
      ]
    : [HISTORY_WORDS.takenOut(date)];
  return h('aside.gone', { id, role: 'note', hidden: true }, [
    h('p', [h('b', name(tombstone)), ' ', ...gone, ...(reason ? [` ${HISTORY_WORDS.reason} ${reason}`] : [])]),
    ...(series === 'text' ? [h('p', HISTORY_WORDS.read), h('blockquote', text)] : []),
  ]);
}

/** The tombstones of an article, by the id behind which each stands. */
export function tombstonesBehind(tombstones: readonly Tombstone[]): Map<string | undefined, Element[]> {
  const behind = new Map<string | undefined, Element[]>();
  for (const tombstone of tombstones) {
    behind.set(tombstone.behind, [...(behind.get(tombstone.behind) ?? []), stone(tombstone)]);
  }
  return behind;
}

/** How tombstones look: not at all until one is led to. It stands only in pages that have some. */
export const TOMBSTONE_STYLE = [
  '.gone{font:400 var(--small)/1.5 var(--sans);color:var(--quiet);margin:0 0 1.15rem;padding:.7rem 1rem;background:var(--wash);border-inline-start:2px solid var(--accent);scroll-margin-block:5rem}',
  '.gone p{margin:0 0 .4rem}',
  '.gone blockquote{margin:0;color:var(--ink)}',
  '.gone:target{display:block}',
].join('');
