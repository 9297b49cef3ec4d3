import { WHOLE_WORKS } from '../../addresses/routes/work-pages.ts';
import { bendingOf } from '../../annotate/bend/bending-of.ts';
import { namedOriginal } from '../../read/files/named-original.ts';
import type { Content, ContentFile } from '../../read/files/read-content.ts';
import { sha256 } from '../for-pages/sha256.ts';

const digest = (words: unknown): string => sha256(JSON.stringify(words));

/** What may be the id of a record in a text. */
const IDS = /[a-z0-9]+(?:-[a-z0-9]+)*/g;
/** How a text may write the letters of an id in other signs. */
const ESCAPED = /\\[xuU]|&[#\w]/;
/** Where an article asks for charts, which show parties that it does not name as well. */
const CHARTED = /^pictures:/m;

/** The ids that a text may name, in the order of the alphabet. */
const idsIn = (text: string): Set<string> => new Set(text.match(IDS));

/** Of each article of the last time, the ids in its text. */
const kept = new Map<string, { text: string; ids: Set<string> }>();

function namedIn({ path, text }: ContentFile): Set<string> {
  const had = kept.get(path);
  if (had?.text === text) return had.ids;
  const ids = idsIn(text);
  kept.set(path, { text, ids });
  return ids;
}

/** Of the articles that are one text in several languages, all of them: each shows something of the others. */
function textsTogether({ articles, ledgers }: Content): (file: ContentFile) => string {
  const originalOf = ({ id, text }: ContentFile) => namedOriginal(text) ?? id;
  const families = Map.groupBy(articles, originalOf);
  return (file) => {
    const family = families.get(originalOf(file)) ?? [];
    if (family.length < 2) return '';
    const ids = new Set(family.map(({ id }) => id));
    return digest([family, ledgers.filter(({ id }) => ids.has(id))]);
  };
}

/**
 * A digest for each article of all besides its own text that it is made from: its ledger, the records that it names by
 * their ids, the same text in other languages, what the edition says of itself, and `options`. In a language that bends
 * names, and where there is a chart, all records: a form may be a name of another one. If it stays the same and so does
 * the text, the article is the same.
 */
export function articleKeys(content: Content, options: unknown): (file: ContentFile) => string {
  const { settings, theme, pages, images, recordings, entities, works, ledgers, publicFiles } = content;
  // Once their list is divided, where a work stands depends on the others.
  const places = works.length > WHOLE_WORKS ? digest(works) : '';
  const common = digest([options, places, settings, theme, pages, images, recordings, publicFiles]);
  const records = [...entities, ...works].map((file) => ({ id: file.id, is: digest(file) }));
  const all = digest(records);
  const translations = textsTogether(content);
  const ledgerOf = new Map(ledgers.map((ledger) => [ledger.id, ledger]));
  const language = /^language:\s*["']?([\w-]+)/m;
  const own = language.exec(settings?.text ?? '')?.[1] ?? '';
  return (file) => {
    const tongue = language.exec(file.text)?.[1] ?? own;
    const isOfAll = bendingOf(tongue) !== undefined || ESCAPED.test(file.text) || CHARTED.test(file.text);
    const ids = isOfAll ? new Set<string>() : namedIn(file);
    const mine = isOfAll ? all : records.filter(({ id }) => ids.has(id)).map(({ is }) => is);
    return digest([common, mine, ledgerOf.get(file.id)?.text, translations(file)]);
  };
}
