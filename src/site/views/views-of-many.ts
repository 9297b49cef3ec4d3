import type { Edition } from '../../model/edition.ts';
import { lazily } from '../../model/lazily.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { citingPages, citingParam } from './cited-by.ts';
import { mentionPages, mentionPageView } from './mention-pages.ts';

const MENTIONS = /^entities\/([^/]+)\/mentions\/(\d+)$/;
const CITING = 'works/cited/';

/**
 * Finds what the page at a path of the site shows besides what stands around every page, if it is one of those of which
 * a large edition has thousands: further mentions of an entity, all places that cite a work. Of any other it finds
 * nothing. Such a page is as it was if this is.
 */
export function viewsOfMany(edition: Edition, context: RenderContext): (path: string) => object | undefined {
  const citing = lazily(
    () => new Map(citingPages(edition, context).map((view) => [`${CITING}${citingParam(view)}`, view])),
  );
  return (path) => {
    const [, entity = '', page] = MENTIONS.exec(path) ?? [];
    const mentions = mentionPages(entity, edition).find((one) => one.page === Number(page));
    if (mentions) return mentionPageView(entity, mentions, edition, context);
    return path.startsWith(CITING) ? citing().get(path) : undefined;
  };
}
