import { readFile } from 'node:fs/promises';
import { type Anchored, anchorQuotes } from '../../../annotate/anchor-quotes.ts';
import { nearestWords } from '../../../annotate/nearest-words.ts';
import { putClaim } from '../../../edit/article/put-claim.ts';
import { CannotEdit } from '../../../edit/yaml/change.ts';
import type { ForeignAnnotation } from '../../../import/annotations/foreign-annotation.ts';
import { NoAnnotations, parseAnnotations } from '../../../import/annotations/parse-annotations.ts';
import type { Finding } from '../../../model/rules/finding.ts';
import type { Vocabulary } from '../../../model/vocabulary/vocabulary.ts';
import { type OpenArticle, openArticle, Refused } from '../../bench/open-article.ts';
import { tryEdits } from '../../write/try-edits.ts';
import { Misused } from '../ask/end-command.ts';
import { finishEdits } from '../ask/finish-edits.ts';
import type { ImportOptions } from '../import.ts';
import { openContent } from '../new/open-content.ts';
import { byArticle } from './by-article.ts';
import { draftClaim, otherTags } from './draft-claim.ts';
import { printedAt } from './printed-at.ts';

const leftOut = ({ name }: ForeignAnnotation, why: string): string => `${name}: left out: ${why}`;

/** Why an annotation was not found again for certain. */
function whyNot(
  { why, places }: Exclude<Anchored, { range: object }>,
  words: string,
  texts: readonly string[],
): string {
  if (why === 'several') return `its words "${words}" stand in ${places} places, and nothing tells which is meant`;
  if (why === 'elsewhere') return `its words "${words}" stand there only between other words`;
  const near = nearestWords(words, texts);
  return `no paragraph has its words "${words}"${near ? `; did it mean "${near}"?` : ''}`;
}

async function annotationsIn(file: string): Promise<ForeignAnnotation[]> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Misused(`there is no file ${file}`);
  });
  try {
    return parseAnnotations(text);
  } catch (error) {
    throw error instanceof NoAnnotations ? new CannotEdit(`${file}: ${error.message}`) : error;
  }
}

/** What becomes of annotations: the file with their claims, and of each what is said. */
interface Taken {
  text: string;
  made: number;
  said: string[];
}

/** Puts annotations into an article, one after the other; `errorWith` tells what would be wrong with a text of it. */
function take(
  { article, text: before }: OpenArticle,
  annotations: readonly ForeignAnnotation[],
  anchored: readonly Anchored[],
  vocabulary: Vocabulary,
  errorWith: (text: string) => Finding | undefined,
): Taken {
  const texts = article.paragraphs.map(({ text }) => text);
  const taken: Taken = { text: before, made: 0, said: [] };
  for (const [index, one] of annotations.entries()) {
    const place = anchored[index] as Anchored;
    const draft =
      'range' in place
        ? draftClaim(taken.text, texts, place.range, one, vocabulary)
        : whyNot(place, one.quote?.exact ?? '', texts);
    const after = typeof draft === 'string' ? undefined : putClaim(taken.text, draft);
    const error = after === undefined ? undefined : errorWith(after);
    if (typeof draft === 'string' || after === undefined || error) {
      taken.said.push(leftOut(one, error ? `${error.message}: ${error.fix}` : String(draft)));
      continue;
    }
    const tags = otherTags(one, vocabulary);
    const left = tags.length > 0 ? `; tags left out: ${tags.join(', ')}` : '';
    taken.said.push(`${one.name}: claim "${draft.id}" of ${article.id}${left}`);
    taken.text = after;
    taken.made += 1;
  }
  return taken;
}

/**
 * Makes drafts of claims of the annotations in a file, each at the words that it is about. Those of which that is not
 * certain, or that would not pass the check, are named and left out.
 */
export async function importAnnotations(file: string, options: ImportOptions): Promise<void> {
  const content = await openContent(options.content);
  const ids = content.articles.map(({ id }) => id);
  if (options.article !== undefined && !ids.includes(options.article)) {
    throw new Misused(`there is no article "${options.article}"; there are: ${ids.join(', ')}`);
  }
  const say = (words: string) => console.log(`${file}: ${words}`);
  const sorted = byArticle(await annotationsIn(file), ids, options.article, (one, why) => say(leftOut(one, why)));
  let made = 0;
  for (const [id, annotations] of sorted) {
    const open = await openArticle(options.content, id).catch((error: Error) => {
      throw error instanceof Refused ? new CannotEdit(error.message) : error;
    });
    const { article, name, text: before } = open;
    const texts = article.paragraphs.map(({ text }) => text);
    const marked = annotations.map(({ quote, start }) => ({ exact: '', ...quote, start }));
    const anchored = anchorQuotes(texts, marked, printedAt(article), article.html.text.body.text);
    const errorWith = (text: string) => tryEdits(content, [{ name, before, text }]).errors[0];
    // Tried one by one only if not all of them pass: each try makes the edition.
    const all = take(open, annotations, anchored, content.vocabulary, () => undefined);
    const taken = errorWith(all.text) ? take(open, annotations, anchored, content.vocabulary, errorWith) : all;
    for (const words of taken.said) say(words);
    made += taken.made;
    if (taken.made > 0) await finishEdits(options.content, [{ name, before, text: taken.text }], options['dry-run']);
  }
  if (made === 0) throw new CannotEdit(`${file}: no claim was made of it`);
  console.log(`drafts of claims: ${made}; say each in a sentence of your own, and rate it`);
}
