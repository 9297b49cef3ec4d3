import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Citation } from '../model/citation.ts';
import { originOf } from '../model/origin-of.ts';
import type { Work } from '../model/work.ts';
import { ARTICLE_WORDS } from '../words/en/article.ts';
import { labelled } from '../words/labelled.ts';
import { type RenderContext, workHref } from './handlers.ts';
import { workLabel } from './work-label.ts';

/** The link to a work, with where in it. */
function linkTo(work: Work, { locator }: Citation, context: RenderContext): (Element | string)[] {
  const link = h('a', { href: workHref(work.id, context) }, workLabel(work));
  return locator ? [link, `, ${locator}`] : [link];
}

/**
 * The works that something rests on, each a link to its record with where in it; of those cited with what they say, a
 * list that tells it, complete without a script. Several works are counted, with how many origins they have.
 */
export function citationList(citations: readonly Citation[], context: RenderContext): Element[] {
  const cited = citations.flatMap((citation) => {
    const work = context.workById.get(citation.id);
    return work ? [{ citation, work }] : [];
  });
  const origins = new Set(cited.map(({ work }) => originOf(work))).size;
  const counted = cited.length > 1 ? [labelled(ARTICLE_WORDS.worksOfOrigins(cited.length, origins), '')] : [];
  const [telling, bare] = [true, false].map((tells) =>
    cited.filter(({ citation: { says, passage } }) => Boolean(says ?? passage) === tells),
  ) as [typeof cited, typeof cited];
  const line = bare.flatMap(({ work, citation }, index) => [
    ...(index > 0 ? ['\u00a0· '] : []),
    ...linkTo(work, citation, context),
  ]);
  const items = telling.map(({ work, citation }) =>
    h('li', [
      ...linkTo(work, citation, context),
      ...(citation.says ? [`: ${citation.says}`] : []),
      ...(citation.passage ? [' ', h('q', citation.passage)] : []),
    ]),
  );
  return [
    ...(items.length > 0 ? [h('ul.works', items)] : []),
    ...(line.length + counted.length > 0 && cited.length > 0
      ? [h('p.works', line.length > 0 ? [...counted, ...line] : counted.map((words) => words.slice(0, -2)))]
      : []),
  ];
}
