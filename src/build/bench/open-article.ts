import type { Article, Edition } from '../../model/edition.ts';
import { sha256 } from '../for-pages/sha256.ts';
import { type LatestEdition, latestEdition } from '../latest-edition.ts';
import { rawText } from '../write/write-edits.ts';

/** A request that cannot be met as things stand, with what to do. */
export class Refused extends Error {
  readonly status: number;
  constructor(problem: string, status = 422) {
    super(problem);
    this.status = status;
  }
}

/** An article as it is on disk, with the edition that it is in. */
export interface OpenArticle extends LatestEdition {
  edition: Edition;
  article: Article;
  /** From the content folder on, and the text of the file, byte for byte. */
  name: string;
  text: string;
  hash: string;
}

const hashOf = (text: string): string => sha256(text).slice(0, 32);

/**
 * Opens an article of the content folder. Throws `Refused` if there is none, if the content has errors, or if the file
 * is not the one that `hash` tells of: it was changed meanwhile.
 */
export async function openArticle(root: string, id: string, hash?: string): Promise<OpenArticle> {
  const name = `articles/${id}.md`;
  const text = await rawText(root, name);
  if (text === undefined) throw new Refused(`there is no article "${id}"`, 404);
  if (hash !== undefined && hash !== hashOf(text)) {
    throw new Refused(
      'the file was changed meanwhile: nothing was written. The page shows it now; do it once more',
      409,
    );
  }
  const { content, built } = await latestEdition(root);
  const { edition, findings } = built;
  const article = edition?.articles.find((one) => one.id === id);
  if (!edition || !article) {
    const [first] = findings.filter(({ severity }) => severity === 'error');
    throw new Refused(`the content has errors: ${first?.file}:${first?.line} ${first?.message}`, 409);
  }
  return { content, built, edition, article, name, text, hash: hashOf(text) };
}
