import { letterName } from '../../addresses/routes/letter-of.ts';
import type { LetterPage } from '../../addresses/routes/letter-pages.ts';
import { workPages } from '../../addresses/routes/work-pages.ts';
import type { Edition } from '../../model/edition.ts';
import type { Work } from '../../model/work.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { PAGE_WORDS } from '../../words/en/pages.ts';
import { labelled } from '../../words/labelled.ts';
import { letterLinks } from './letter-links.ts';
import { placeFileCount, placeFiles } from './place-files.ts';
import { turns } from './turns.ts';
import { workRows } from './work-rows.ts';

/** The pages of works that are cited; none while one page has room for all. */
export function citedPages({ citedWorks, settings }: Edition, { workById }: RenderContext): LetterPage<Work>[] {
  return workPages(workById, settings.language)
    .map((page) => ({ ...page, items: page.items.filter(({ id }) => citedWorks.has(id)) }))
    .filter(({ items }) => items.length > 0);
}

/** The list of works where it is divided: its letters, and in how many files it says where each work went. */
export const workIndex = (edition: Edition, context: RenderContext) => ({
  letters: letterLinks(citedPages(edition, context), context.addresses.worksOf),
  files: placeFileCount(context.workPlaces.size),
});

/** Where each work stands that stood on the page of all, in files by their ids. */
export const workPlaceFiles = ({ workPlaces }: RenderContext): Record<string, string>[] =>
  placeFiles(workPlaces, placeFileCount(workPlaces.size));

/** A page of the list of works. */
export function workPageView(
  { letter, page, pages, items }: LetterPage<Work>,
  edition: Edition,
  context: RenderContext,
) {
  return {
    title: PAGE_WORDS.paged(labelled(PAGE_WORDS.works.title, letterName(letter)), page, pages),
    rows: workRows(edition, context, items),
    turns: turns(pages, page, (at) => context.addresses.worksOf(letter, at)),
  };
}
