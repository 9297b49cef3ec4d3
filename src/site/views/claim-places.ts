import { claimPages } from '../../addresses/routes/claim-pages.ts';
import type { Edition } from '../../model/edition.ts';
import { registerIds } from '../../model/register-ids.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { placeFileCount, placeFiles } from './place-files.ts';

/** How many files tell where claims stand that stood on one page before; none while they still do. */
export const claimPlaceFiles = ({ articles }: Edition): number =>
  placeFileCount(claimPages(articles).reduce((sum, { from, to }) => sum + to - from, 0));

/** Where each claim stands by the ids that it has or had on the page “Claims”, in files by their ids. */
export function claimPlaces(edition: Edition, { addresses }: RenderContext): Record<string, string>[] {
  const register = registerIds(edition.articles);
  const places = claimPages(edition.articles).flatMap(({ article, page, from, to }) =>
    [...(register.get(article)?.values() ?? [])]
      .slice(from, to)
      .flatMap(({ id, formerIds }) =>
        [id, ...formerIds].map((one) => [one, `${addresses.claimsOf(article, page)}#${id}`] as const),
      ),
  );
  return placeFiles(places, claimPlaceFiles(edition));
}
