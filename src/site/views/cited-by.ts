import { ON_A_PAGE } from '../../addresses/routes/letter-pages.ts';
import type { CitedAt, Edition } from '../../model/edition.ts';
import type { Work } from '../../model/work.ts';
import { type RenderContext, workHref } from '../../render/handlers.ts';
import { PAGE_WORDS } from '../../words/en/pages.ts';
import { type SaidIn, saidIn } from '../../words/said-in.ts';
import { type Turn, turns } from './turns.ts';

/** Of a work that is cited more often than this, the list of works names these places and leads to a page of all. */
const NAMED = 10;
/** While all works together are cited no more often than this, the list names every place. */
const ALL = 1_000;

/** A place that cites a work. */
export interface CitingLink {
  label: string;
  href: string;
}

/** The places that cite a work. */
const placesOf = (id: string, edition: Edition): CitedAt[] => edition.citationsByWork.get(id) ?? [];

/** The works whose places have pages of their own, since they are too many for the list of works. */
export function oftenCited(edition: Edition): string[] {
  const cited = [...edition.citationsByWork];
  const all = cited.reduce((sum, [, places]) => sum + places.length, 0);
  return all <= ALL ? [] : cited.filter(([, places]) => places.length > NAMED).map(([id]) => id);
}

/** A place as the list of works names it: the number of a note, or the name of a record or an article. */
function linkTo({ entity, article = '', claim }: CitedAt, edition: Edition, { addresses }: RenderContext): CitingLink {
  if (entity) return { label: edition.entityById.get(entity)?.name ?? entity, href: addresses.entity(entity) };
  const of = edition.articleById.get(article);
  if (!claim) return { label: of?.meta.title ?? article, href: addresses.article(article) };
  const number = of?.claims.find(({ id }) => id === claim)?.number ?? 0;
  return { label: PAGE_WORDS.works.note(number), href: addresses.note(article, claim) };
}

/** The places that the list of works names, and how many more a page of their own has. */
export function citedBy(
  id: string,
  often: ReadonlySet<string>,
  edition: Edition,
  context: RenderContext,
): { citedBy: CitingLink[]; more: CitingLink | undefined } {
  const places = placesOf(id, edition);
  const named = often.has(id) ? places.slice(0, NAMED) : places;
  const left = places.length - named.length;
  return {
    citedBy: named.map((place) => linkTo(place, edition, context)),
    more: left > 0 ? { label: PAGE_WORDS.card.others(left), href: context.addresses.citing(id) } : undefined,
  };
}

/** What cites a work in one article, or a record that does. */
export interface CitingGroup {
  title: string;
  href: string;
  said: SaidIn;
  notes: CitingLink[];
}

/** A page of all places that cite a work. */
export interface CitingPage {
  work: Work;
  /** Where the list of works has it. */
  href: string;
  page: number;
  title: string;
  groups: CitingGroup[];
  turns: Turn[];
}

/** What the path of such a page ends with. */
export const citingParam = ({ work, page }: CitingPage): string => (page === 1 ? work.id : `${work.id}/${page}`);

/** The pages of all places that cite a work, by article; records come last. */
export function citingPages(edition: Edition, context: RenderContext): CitingPage[] {
  const { addresses } = context;
  return oftenCited(edition).flatMap((id) => {
    const work = edition.workById.get(id);
    if (!work) return [];
    const byPage = Map.groupBy(placesOf(id, edition), ({ entity, article }) =>
      entity ? addresses.entity(entity) : addresses.article(article ?? ''),
    );
    const groups = [...byPage].map(([href, places]): CitingGroup => {
      const { entity = '', article = '' } = places[0] ?? {};
      const meta = edition.articleById.get(article)?.meta;
      return {
        href,
        title: meta?.title ?? edition.entityById.get(entity)?.name ?? article,
        said: saidIn(meta?.language ?? edition.settings.language, edition.settings.language),
        notes: places.filter(({ claim }) => claim).map((place) => linkTo(place, edition, context)),
      };
    });
    const count = Math.ceil(groups.length / ON_A_PAGE);
    return Array.from({ length: count }, (_, at) => ({
      ...{ work, href: workHref(id, context), page: at + 1 },
      title: PAGE_WORDS.paged(PAGE_WORDS.works.citing(work.title), at + 1, count),
      groups: groups.slice(at * ON_A_PAGE, (at + 1) * ON_A_PAGE),
      turns: turns(count, at + 1, (page) => addresses.citing(id, page)),
    }));
  });
}
