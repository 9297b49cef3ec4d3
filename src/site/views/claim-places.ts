import { claimPages } from '../../addresses/routes/claim-pages.ts';
import type { Edition } from '../../model/edition.ts';
import { registerIds } from '../../model/register-ids.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { bucketOf } from '../../search/answers/answers-file.ts';

/** About so many claims are told of in one file. */
const IN_A_FILE = 2000;

/** How many files tell where claims stand that stood on one page before; none while they still do. */
export function placeFiles({ articles }: Edition): number {
  const pages = claimPages(articles);
  return Math.ceil(pages.reduce((sum, { from, to }) => sum + to - from, 0) / IN_A_FILE);
}

/** Where each claim stands by the ids that it has or had on the page “Claims”, in files by their ids. */
export function claimPlaces(edition: Edition, { addresses }: RenderContext): Record<string, string>[] {
  const files = Array.from({ length: placeFiles(edition) }, (): Record<string, string> => ({}));
  const register = registerIds(edition.articles);
  for (const { article, page, from, to } of claimPages(edition.articles)) {
    for (const { id, formerIds } of [...(register.get(article)?.values() ?? [])].slice(from, to)) {
      for (const one of [id, ...formerIds]) {
        const file = files[bucketOf(one, files.length)];
        if (file) file[one] = `${addresses.claimsOf(article, page)}#${id}`;
      }
    }
  }
  return files;
}
