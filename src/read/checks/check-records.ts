import type { Nodes } from 'mdast';
import type { Citation } from '../../model/citation.ts';
import type { Entity } from '../../model/entity.ts';
import type { Finding, Place } from '../../model/rules/finding.ts';
import { findingOf } from '../../model/rules/finding-of.ts';
import { nearest } from '../../model/rules/nearest.ts';
import type { RuleId } from '../../model/rules/rules.ts';
import type { Work } from '../../model/work.ts';
import type { Parsed } from '../parse-file.ts';
import type { Path } from '../yaml/places.ts';
import { checkForms } from './check-forms.ts';
import { checkField, checkNoFootnotes, checkTree, type Known } from './check-markdown.ts';
import { checkNames } from './check-names.ts';
import { checkOrder } from './check-order.ts';
import { type Checked, joinChecked } from './join-checked.ts';

export type ParsedEntity = Parsed<Omit<Entity, 'id' | 'dossier'>>;
type ParsedWork = Parsed<Omit<Work, 'id'>>;

/** Findings on files whose ids differ only in case, which one folder of a reader's system cannot hold apart. */
export function checkIds(files: readonly Parsed<unknown>[], rule: RuleId): Finding[] {
  const taken = new Map<string, string>();
  return files.flatMap(({ file }) => {
    const key = file.id.toLowerCase();
    const first = taken.get(key);
    taken.set(key, first ?? file.path);
    const place = { file: file.path, line: 1, column: 1 };
    return first ? [findingOf(rule, place, { value: file.id, detail: first })] : [];
  });
}

/** Findings on work ids in a list, each at its own line. */
export function checkWorks(
  cited: readonly Citation[],
  path: Path,
  known: Known,
  locate: (path: Path) => Place,
): Finding[] {
  return cited.flatMap(({ id }, index) =>
    known.works.includes(id)
      ? []
      : [findingOf('unknown-work', locate([...path, index]), { value: id, near: nearest(id, known.works) })],
  );
}

/** What records may name. */
export type Named = Known & { articles: readonly string[]; languages?: readonly string[] };

/** What is wrong with a record by itself, and the links within the site in its Markdown. */
export function checkEntity({ file, value, locate, tree }: ParsedEntity, known: Named): Checked {
  if (!value) return { findings: [], links: [] };
  const { entities } = known;
  const placeOf = ({ position }: Nodes): Place => ({
    file: file.path,
    line: position?.start.line ?? 1,
    column: position?.start.column ?? 1,
  });
  const relations = value.relations.flatMap((relation, index) => {
    const place = locate(['relations', index, 'target']);
    const { target } = relation;
    const found = checkWorks(relation.works, ['relations', index, 'works'], known, locate);
    if (target === file.id) found.push(findingOf('relation-to-itself', place, { value: target }));
    else if (!entities.includes(target)) {
      found.push(findingOf('relation-to-nobody', place, { value: target, near: nearest(target, entities) }));
    }
    return found;
  });
  const dated = [
    ...value.relations.map((relation, index) => ({ ...relation, path: ['relations', index, 'to'] })),
    ...(value.date ? [{ ...value.date, path: ['date', 'to'] }] : []),
  ];
  const reversed = dated.flatMap(({ from, to, path }) =>
    checkOrder({ field: 'from', date: from }, 'to', to, locate(path)),
  );
  const since = value.since.flatMap((fact, index) => [
    { findings: checkWorks(fact.works, ['since', index, 'works'], known, locate) },
    checkField(fact.text, known, locate(['since', index, 'text'])),
  ]);
  const summaries = value.summaries.flatMap(({ text, works: cited, article }, index) => [
    { findings: checkWorks(cited, ['summaries', index, 'works'], known, locate) },
    checkField(text, known, locate(['summaries', index, 'text'])),
    {
      findings:
        article === undefined || known.articles.includes(article)
          ? []
          : [
              findingOf('unknown-article', locate(['summaries', index, 'article']), {
                value: article,
                near: nearest(article, known.articles),
              }),
            ],
    },
  ]);
  const works = [
    ...checkWorks(value.works, ['works'], known, locate),
    ...checkWorks(value.coordinates?.works ?? [], ['coordinates', 'works'], known, locate),
  ];
  return joinChecked([
    { findings: [...works, ...relations, ...reversed, ...checkNoFootnotes(tree, placeOf)] },
    checkField(value.summary, known, locate(['summary'])),
    ...summaries,
    ...since,
    // Summary and later facts also stand on cards, the dossier on this page alone.
    checkTree(tree, { ...known, page: `entities/${file.id}/`, source: file.text, exact: true }, placeOf),
  ]);
}

/** An address without what makes no difference to where it leads. */
const bare = (address: string): string => address.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/[/#]+$/, '');

function checkWorkAddresses(works: readonly ParsedWork[]): Finding[] {
  const taken = new Map<string, string>();
  return works.flatMap(({ file, value, locate }) => {
    if (!value?.URL) return [];
    const first = taken.get(bare(value.URL));
    taken.set(bare(value.URL), first ?? file.path);
    return first ? [findingOf('duplicate-work-address', locate(['URL']), { value: value.URL, detail: first })] : [];
  });
}

/**
 * Findings between records: ids that clash, names shared by two records, works and targets that have no record; and
 * the links within the site in their Markdown. `check` looks at each by itself.
 */
export function checkRecords(
  entities: readonly ParsedEntity[],
  works: readonly ParsedWork[],
  known: Named,
  check = checkEntity,
): Checked {
  const between = [
    ...checkIds(entities, 'duplicate-entity-id'),
    ...checkIds(works, 'duplicate-work-id'),
    ...checkWorkAddresses(works),
    ...checkNames(entities, known.languages),
    ...checkForms(entities),
  ];
  return joinChecked([{ findings: between }, ...entities.map((entity) => check(entity, known))]);
}
