import { sharedParagraphs } from '../../addresses/routes/shared-paragraphs.ts';
import type { Edition } from '../../model/edition.ts';
import type { RenderContext } from '../../render/handlers.ts';

/** The address of the image that previews of an article show, if the edition has such images. */
export const articleImage = (
  id: string,
  { articles, settings }: Edition,
  { addresses }: RenderContext,
): string | undefined =>
  sharedParagraphs(articles, settings.sharePages).ids.has(id) ? addresses.image(id) : undefined;
