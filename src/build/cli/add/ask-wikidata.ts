import { CannotEdit } from '../../../edit/yaml/change.ts';

/** The one host that is asked, and how it is asked for a name: its search of items (`wbsearchentities`). */
export const WIKIDATA = 'www.wikidata.org';

const MOST = 5;

const addressFor = (name: string, language: string): string => {
  const asked = { action: 'wbsearchentities', type: 'item', limit: String(MOST), format: 'json' };
  // Tags of scripts and places are more than it knows by itself.
  const [tongue = 'en'] = language.split('-');
  return `https://${WIKIDATA}/w/api.php?${new URLSearchParams({ ...asked, search: name, language: tongue, uselang: tongue })}`;
};

/** An item of Wikidata that may be what a name means. */
export interface WikidataItem {
  id: string;
  /** Its name and what it says of it, on one line, without signs that a terminal would obey. */
  words: string;
}

const plain = (text: unknown): string => (typeof text === 'string' ? text.replace(/[\p{C}\s]+/gu, ' ').trim() : '');

function itemIn(found: unknown): WikidataItem[] {
  const { id, label, description } = (found ?? {}) as Record<string, unknown>;
  if (typeof id !== 'string' || !/^Q[1-9]\d*$/.test(id)) return [];
  return [{ id, words: [plain(label) || id, plain(description)].filter(Boolean).join(': ').slice(0, 300) }];
}

/** The items that Wikidata has for a name, the likeliest first. Throws `CannotEdit` if it cannot be asked. */
export async function askWikidata(
  name: string,
  language: string,
  fetched: typeof fetch = fetch,
): Promise<WikidataItem[]> {
  const cannot = (why: string) => new CannotEdit(`${WIKIDATA} ${why} "${name}"`);
  const how: RequestInit = {
    redirect: 'error',
    signal: AbortSignal.timeout(20_000),
    headers: { 'user-agent': 'Postil' },
  };
  const answer = await fetched(addressFor(name, language), how).catch(() => undefined);
  if (!answer) throw cannot('could not be reached for');
  if (!answer.ok) throw cannot(`answered ${answer.status} to`);
  const said = (await answer.json().catch(() => undefined)) as { search?: unknown } | undefined;
  if (!Array.isArray(said?.search)) throw cannot('gave no list of items for');
  return said.search.flatMap(itemIn).slice(0, MOST);
}
