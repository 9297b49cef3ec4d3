import type { Content, ContentFile } from '../../read/files/read-content.ts';
import { inSlices } from '../in-slices.ts';
import { readSettings } from '../read-settings.ts';
import { keysOfContent } from './keys-of-content.ts';
import { knownIn } from './known-in.ts';
import { articleReader, parseEdition } from './parse-edition.ts';
import { byItself, prepareAlone } from './prepare-alone.ts';
import type { PreparedArticles } from './prepared-articles.ts';
import { readOnce } from './read-once.ts';

/** So many articles need no slices. */
const FEW = 10;

/**
 * Reads, checks, numbers and annotates the articles that are not as they were, and lets other things happen meanwhile:
 * the edition that is made after it (with `again`) takes what was made here. Of a large one, the first time, this is
 * nearly all of the work and takes minutes, in which a server that hears nothing would drop its connections. `take`
 * gives an article with what was made of it already, or has it read.
 */
export async function readAhead(
  content: Content,
  home: string,
  frozen: boolean,
  take: PreparedArticles['take'] = (file, read) => read(file),
): Promise<void> {
  const keyOf = keysOfContent(content, home, frozen);
  const readArticle = articleReader(readSettings(content));
  const fresh = new Set<ContentFile>();
  await inSlices(content.articles, (file) => {
    const read = (one: ContentFile) => {
      fresh.add(one);
      return readArticle(one);
    };
    readOnce(file, keyOf(file), (one) => take(one, read));
  });
  if (fresh.size <= FEW) return;
  const parsed = parseEdition(content, { drafts: true, take: (file, read) => readOnce(file, keyOf(file), read) });
  const known = knownIn(parsed);
  const alone = parsed.articles.filter((one) => fresh.has(one.file) && byItself(one));
  const groups = Map.groupBy(alone.entries(), ([index]) => Math.floor(index / FEW));
  await inSlices(groups.values(), (group) => {
    prepareAlone(
      group.map(([, one]) => one),
      { content, parsed, known, frozen },
    );
  });
}
