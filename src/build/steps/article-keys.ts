import { WHOLE_WORKS } from '../../addresses/routes/work-pages.ts';
import { bendingOf } from '../../annotate/bend/bending-of.ts';
import { namedOriginal } from '../../read/files/named-original.ts';
import type { Content, ContentFile } from '../../read/files/read-content.ts';
import { sha256 } from '../for-pages/sha256.ts';
import { onceInProcess } from '../once-in-process.ts';

const digest = (words: unknown): string => sha256(JSON.stringify(words));

/** What may be the id of a record in a text. */
const IDS = /[a-z0-9]+(?:-[a-z0-9]+)*/g;
/** How a text may write the letters of an id in other signs. */
const ESCAPED = /\\[xuU]|&[#\w]/;
/** Where an article asks for charts, which show parties that it does not name as well. */
const CHARTED = /^pictures:/m;

/** Where an article names the language that it is in. */
const LANGUAGE = /^language:\s*["']?([\w-]+)/m;

/** What is known of a file by its text alone. */
interface Known {
  digest: string;
  language: string | undefined;
  /** Whether it may depend on records that it does not name. */
  ofAll: boolean;
  original: string;
}

/** Of each file that was looked at; `readContent` gives the same one while it is as it was. */
const known = onceInProcess('known', () => new WeakMap<ContentFile, Known>());

function knownOf(file: ContentFile): Known {
  const { path, id, text, problem } = file;
  const now = known.get(file) ?? {
    digest: digest([path, id, text, problem]),
    language: LANGUAGE.exec(text)?.[1],
    ofAll: ESCAPED.test(text) || CHARTED.test(text),
    original: namedOriginal(text) ?? id,
  };
  known.set(file, now);
  return now;
}

/** A digest of a file: of its name, its text, or what is wrong with it. */
export const fileDigest = (file: ContentFile): string => knownOf(file).digest;
const digestOf = (file: ContentFile | undefined): string | undefined => file && fileDigest(file);

/** The ledger of an article, by the id of that; of one that has none, nothing. */
export type LedgerOf = (article: string) => ContentFile | undefined;

/** The ledgers as they were read. */
function asRead({ ledgers }: Content): LedgerOf {
  const byId = new Map(ledgers.map((file) => [file.id, file]));
  return (article) => byId.get(article);
}

/** Of each file the ids of records that it may name, among those that there are: of all that look like ids, a few. */
const named = onceInProcess('named', () => new WeakMap<ContentFile, { among: string; ids: ReadonlySet<string> }>());

/** The ids of `all` that a file may name; `among` are the same ids as one text. */
function namedBy(file: ContentFile, all: ReadonlySet<string>, among: string): ReadonlySet<string> {
  const had = named.get(file);
  if (had?.among === among) return had.ids;
  const ids = new Set((file.text.match(IDS) ?? []).filter((id) => all.has(id)));
  named.set(file, { among, ids });
  return ids;
}

/** What an article was made from besides its text, as digests, and the key that told of it. */
const told = onceInProcess('keys', () => new WeakMap<ContentFile, { from: readonly unknown[]; key: string }>());

/** The key that `make` gives, unless it was made from the same. */
function keyFrom(file: ContentFile, from: readonly unknown[], make: () => string): string {
  const had = told.get(file);
  if (had?.from.every((one, index) => one === from[index])) return had.key;
  const key = make();
  told.set(file, { from, key });
  return key;
}

/** Of the articles that are one text in several languages, all of them: each shows something of the others. */
function textsTogether({ articles }: Content, ledgerOf: LedgerOf): (file: ContentFile) => string {
  const originalOf = (file: ContentFile) => knownOf(file).original;
  const families = Map.groupBy(articles, originalOf);
  return (file) => {
    const family = families.get(originalOf(file)) ?? [];
    if (family.length < 2) return '';
    return digest(family.flatMap((one) => [one, ledgerOf(one.id)].map(digestOf)));
  };
}

/**
 * A digest for each article of all besides its own text that it is made from: its ledger (as it was read, unless
 * `ledgerOf` says otherwise), the records that it names by their ids, the same text in other languages, what the
 * edition says of itself, and `options`. In a language that bends names, and where there is a chart, all records: a
 * form may be a name of another one. If it stays the same and so does the text, the article is the same.
 */
export function articleKeys(
  content: Content,
  options: unknown,
  ledgerOf: LedgerOf = asRead(content),
): (file: ContentFile) => string {
  const { settings, theme, pages, images, recordings, entities, works, publicFiles } = content;
  const records = [...entities, ...works].map((file) => ({ id: file.id, is: digestOf(file) }));
  const ids = new Set(records.map(({ id }) => id));
  const among = [...ids].join(' ');
  const all = digest(records);
  // Once their list is divided, where a work stands depends on the others.
  const places = works.length > WHOLE_WORKS ? works.map(digestOf) : [];
  const common = digest([options, places, settings, theme, pages, images, recordings, publicFiles]);
  const translations = textsTogether(content, ledgerOf);
  const own = LANGUAGE.exec(settings?.text ?? '')?.[1] ?? '';
  return (file) => {
    const { language, ofAll } = knownOf(file);
    const [ledger, together] = [digestOf(ledgerOf(file.id)), translations(file)];
    return keyFrom(file, [common, all, ledger, together, own], () => {
      const isOfAll = ofAll || bendingOf(language ?? own) !== undefined;
      if (isOfAll) return digest([common, all, ledger, together]);
      const mine = namedBy(file, ids, among);
      return digest([common, records.filter(({ id }) => mine.has(id)).map(({ is }) => is), ledger, together]);
    });
  };
}
