import { findNames, lexicon } from '../../annotate/find-names.ts';
import { leastSelector } from '../../annotate/least-selector.ts';
import { overlap } from '../../annotate/range.ts';
import type { BenchPlace } from '../../bench/api.ts';
import { addWords } from '../../edit/article/add-words.ts';
import { editFrontmatter } from '../../edit/edit-frontmatter.ts';
import { idFrom } from '../../edit/id-from.ts';
import { markdownFile } from '../../edit/records/record-text.ts';
import type { Wording } from '../../model/article.ts';
import { formsIn } from '../../model/forms-in.ts';
import { namesIn } from '../../model/names-in.ts';
import type { FileEdit } from '../write/with-edits.ts';
import { rawText } from '../write/write-edits.ts';
import { type OpenArticle, Refused } from './open-article.ts';
import { closedIn, placesOf } from './places-of.ts';
import type { Request } from './requests.ts';

const isAt = (a: Pick<BenchPlace, 'paragraph' | 'start'>, b: Pick<BenchPlace, 'paragraph' | 'start'>): boolean =>
  a.paragraph === b.paragraph && a.start === b.start;

/** The names of a record, and its forms in the language of an article. */
interface Named {
  names: readonly string[];
  forms: readonly string[];
}

/** Whether words are a name of the record already, in some form, so that they are found by themselves. */
function isName(words: string, { names, forms }: Named, language: string): boolean {
  const prepared = lexicon(new Map([['it', names]]), { language, forms: new Map([['it', forms]]) });
  const found = findNames(words, prepared);
  return found.some(({ start, end }) => start === 0 && end === words.length);
}

/** The wordings that fit the chosen places: the words alone if all of them are meant, else each with its context. */
function wordingsFor(open: OpenArticle, words: string, chosen: Request<'name'>['spots']): Wording[] {
  const { article } = open;
  const places = placesOf(open, words);
  const texts = article.paragraphs.map(({ text }) => text);
  const closed = closedIn(open);
  const free = places.filter(({ sure }) => sure);
  if (chosen.length > 0 && free.length > 0 && free.every((one) => chosen.some((spot) => isAt(spot, one)))) {
    if (places.length === free.length && [...words.trim()].length > 1) return [{ text: words }];
  }
  return chosen.map((spot) => {
    const index = article.paragraphs.findIndex(({ id }) => id === spot.paragraph);
    const text = texts[index]?.slice(spot.start, spot.end);
    if (!text || text.trim() === '') throw new Refused('these words are not in the text any more', 409);
    if (closed[index]?.some((range) => overlap(range, spot))) {
      throw new Refused(`"${text}" stands inside a link or code there: nothing can be marked in it`);
    }
    const selector = leastSelector(texts, index, spot);
    if (!selector) throw new Refused(`"${text}" cannot be told from its other places: choose more words`);
    return { text: selector.exact, prefix: selector.prefix, suffix: selector.suffix };
  });
}

/** A name is found wherever it stands: a place that was left out on purpose cannot be. */
function refuseOmitted(open: OpenArticle, words: string, chosen: Request<'name'>['spots']): void {
  const omitted = placesOf(open, words).filter((one) => one.sure && !chosen.some((spot) => isAt(spot, one)));
  if (omitted.length === 0) return;
  throw new Refused(
    `"${words}" is a name on the record, and names are found wherever they stand: tick all ${omitted.length} other places, or give the record another name`,
  );
}

/** The files that make words of an article the name of an entity, of a new one if that is asked for. */
export async function nameWords(root: string, open: OpenArticle, request: Request<'name'>): Promise<FileEdit[]> {
  const { edition, name, text } = open;
  const words = request.words.replace(/\s+/g, ' ').trim();
  const { entity, everywhere, spots } = request;
  const edits: FileEdit[] = [];
  let id: string;
  let named: Named;
  const { language } = open.article.meta;
  if (typeof entity === 'string') {
    const record = edition.entities.find((one) => one.id === entity);
    if (!record) throw new Refused(`there is no entity "${entity}"`);
    id = entity;
    named = { names: namesIn(record, language), forms: formsIn(record.forms, language) };
  } else {
    const taken = edition.entities.map((one) => one.id);
    id = idFrom(entity.name, taken);
    named = { names: [entity.name], forms: [] };
    const aliases = everywhere && !isName(words, named, language) ? [words] : undefined;
    const record = markdownFile({ name: entity.name, kind: entity.kind, aliases, summary: entity.summary }, '');
    edits.push({ name: `entities/${id}.md`, before: undefined, text: record });
  }
  if (everywhere && typeof entity === 'string' && !isName(words, named, language)) {
    const file = `entities/${id}.md`;
    const before = await rawText(root, file);
    if (before === undefined) throw new Refused(`there is no entity "${id}"`);
    const after = editFrontmatter(before, [{ op: 'insert', path: ['aliases'], value: words }]);
    edits.push({ name: file, before, text: after });
  }
  const isFound = everywhere || isName(words, named, language);
  if (isFound) refuseOmitted(open, words, spots);
  const wordings = isFound ? [] : wordingsFor(open, words, spots);
  return [...edits, { name, before: text, text: addWords(text, id, wordings) }];
}
