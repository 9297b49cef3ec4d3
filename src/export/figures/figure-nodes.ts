import { variantsOf } from '../../addresses/images/variants-of.ts';
import { addresses } from '../../addresses/site.ts';
import type { ArticleFigure } from '../../model/image.ts';

/**
 * The images of an article as nodes of schema.org, each with what is said of it. `page` is the whole address of the
 * article, `home` that of the site.
 */
export function figureNodes(figures: readonly ArticleFigure[], page: string, home: string): object[] {
  const { figureFile } = addresses('/');
  return figures.flatMap(({ id, images, recording, caption, credit }) =>
    (recording ? [] : images).map((image) => {
      const { large } = variantsOf(image);
      return {
        '@type': 'ImageObject',
        url: `${page}#${id}`,
        contentUrl: new URL(figureFile(large.file).slice(1), home).href,
        width: large.width,
        height: Math.round((image.height * large.width) / image.width),
        description: image.alt,
        ...(caption && { caption }),
        ...(credit && { creditText: credit }),
      };
    }),
  );
}
