import type { PrintedWork } from '../../addresses/cite/printed-work.ts';
import { worksInOrder } from '../../addresses/routes/work-pages.ts';
import type { Edition } from '../../model/edition.ts';
import { LOCALE } from '../../words/en/locale.ts';
import { labelled } from '../../words/labelled.ts';
import { workLine } from './work-rows.ts';

type Citations = Edition['citationsByWork'];
const known = new WeakMap<Citations, Map<string, Set<string>>>();

/** The ids of the works that each article cites, found once for all articles. */
function worksByArticle(citations: Citations): Map<string, Set<string>> {
  const made = known.get(citations) ?? new Map<string, Set<string>>();
  if (known.has(citations)) return made;
  for (const [work, places] of citations) {
    for (const { article } of places) {
      if (article === undefined) continue;
      const works = made.get(article) ?? new Set();
      made.set(article, works.add(work));
    }
  }
  known.set(citations, made);
  return made;
}

/** The works that the notes of the article `id` cite, by their ids. */
export function printedWorks(id: string, edition: Edition): Record<string, PrintedWork> {
  const cited = worksByArticle(edition.citationsByWork).get(id) ?? new Set();
  const works = edition.works.filter((work) => cited.has(work.id));
  return Object.fromEntries(
    worksInOrder(works, LOCALE.language).map((one) => {
      const { work, authors, title, printed, numbers, date, href } = workLine(one, edition);
      const whole = authors ? labelled(authors, title) : title;
      return [work.id, { words: `${whole} ${[printed, numbers, date].filter(Boolean).join(', ')}.`, href }];
    }),
  );
}
