import { overlap } from '../../annotate/range.ts';
import { addWords } from '../../edit/article/add-words.ts';
import { editFrontmatter } from '../../edit/edit-frontmatter.ts';
import { idFrom } from '../../edit/id-from.ts';
import { markdownFile } from '../../edit/records/record-text.ts';
import { tryEdits } from '../write/try-edits.ts';
import type { FileEdit } from '../write/with-edits.ts';
import { rawText } from '../write/write-edits.ts';
import { isNamed, type Named } from './is-named.ts';
import { type OpenArticle, Refused } from './open-article.ts';
import { placesOf } from './places-of.ts';
import type { Request } from './requests.ts';
import { isAt, wordingsFor } from './wordings-for.ts';

/** A name is found wherever it stands: a place that was left out on purpose cannot be. */
function refuseOmitted(open: OpenArticle, words: string, chosen: Request<'name'>['spots']): void {
  const omitted = placesOf(open, words).filter((one) => one.sure && !chosen.some((spot) => isAt(spot, one)));
  if (omitted.length === 0) return;
  throw new Refused(
    `"${words}" is a name on the record, and names are found wherever they stand: tick all ${omitted.length} other places, or give the record another name`,
  );
}

/** Throws `Refused` if one of the chosen places would not be marked as the entity, or as another one. */
function refuseUnmarked({ article, edition, content }: OpenArticle, edits: FileEdit[], request: Marked) {
  const { built } = tryEdits(content, edits);
  const after = built.edition?.articleById.get(article.id);
  // What is an error then is said with the errors.
  if (!after) return;
  for (const spot of request.spots) {
    const marked = after.mentions.find((one) => one.paragraph === spot.paragraph && overlap(one, spot));
    if (marked?.entity === request.id) continue;
    const words = article.paragraphs.find(({ id }) => id === spot.paragraph)?.text.slice(spot.start, spot.end);
    const other = marked && (edition.entityById.get(marked.entity)?.name ?? marked.entity);
    throw new Refused(
      other
        ? `"${words}" stands within a longer name there, of ${other}: choose all of it, or other words`
        : `"${words}" cannot be marked there: choose other words`,
    );
  }
}

interface Marked {
  id: string;
  spots: Request<'name'>['spots'];
}

/** The files that make words of an article the name of an entity, of a new one if that is asked for. */
export async function nameWords(root: string, open: OpenArticle, request: Request<'name'>): Promise<FileEdit[]> {
  const { edition, article, name, text } = open;
  const words = request.words.replace(/\s+/g, ' ').trim();
  const { entity, everywhere, spots } = request;
  const { language } = article.meta;
  const edits: FileEdit[] = [];
  const listed = new Set(article.meta.entities.map((one) => (typeof one === 'string' ? one : one.id)));
  const others = edition.entities.filter(({ id }) => id !== entity);
  const beside = others.filter(({ id }) => listed.has(id));
  let named: Named;
  if (typeof entity === 'string') {
    const record = edition.entities.find((one) => one.id === entity);
    if (!record) throw new Refused(`there is no entity "${entity}"`);
    named = record;
  } else {
    const taken = edition.entities.map((one) => one.id);
    named = { id: idFrom(entity.name, taken), name: entity.name, aliases: [], names: {}, forms: {} };
  }
  const { id } = named;
  const file = `entities/${id}.md`;
  const isAlias = everywhere && !isNamed(words, id, [...others, named], language);
  if (typeof entity !== 'string') {
    const fields = { name: entity.name, kind: entity.kind, aliases: isAlias ? [words] : undefined };
    const { summary, wikidata } = entity;
    const record = markdownFile({ ...fields, summary, wikidata }, '');
    edits.push({ name: file, before: undefined, text: record });
  } else if (isAlias) {
    const before = await rawText(root, file);
    if (before === undefined) throw new Refused(`there is no entity "${id}"`);
    const after = editFrontmatter(before, [{ op: 'insert', path: ['aliases'], value: words }]);
    edits.push({ name: file, before, text: after });
  }
  const isFound = everywhere || isNamed(words, id, [...beside, named], language);
  if (isFound) refuseOmitted(open, words, spots);
  const wordings = isFound ? [] : wordingsFor(open, words, spots);
  edits.push({ name, before: text, text: addWords(text, id, wordings) });
  refuseUnmarked(open, edits, { id, spots });
  return edits;
}
