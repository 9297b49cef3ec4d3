import { variantsOf } from '../../addresses/images/variants-of.ts';
import type { Addresses } from '../../addresses/site.ts';
import type { Article } from '../../model/edition.ts';
import type { FeedImage } from '../feed-item.ts';

/** The first image of an article as a feed names it, in the size in which it is mostly shown; none if it has none. */
export function leadImage(
  { figures }: Pick<Article, 'figures'>,
  addresses: Addresses,
  whole: (path: string) => string,
): FeedImage | undefined {
  const figure = figures.find(({ images }) => images.length > 0);
  const image = figure?.images[0];
  if (!figure || !image) return undefined;
  const { usual } = variantsOf(image);
  return {
    url: whole(addresses.figureFile(usual.file)),
    type: usual.format === 'svg' ? 'image/svg+xml' : `image/${usual.format}`,
    width: usual.width,
    height: Math.round((image.height * usual.width) / image.width),
    ...{ alt: image.alt, credit: figure.credit },
  };
}
