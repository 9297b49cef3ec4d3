import { isWhollyBefore } from '../../model/compare-dates.ts';
import type { Entity } from '../../model/entity.ts';
import type { Finding } from '../../model/rules/finding.ts';
import { findingOf } from '../../model/rules/finding-of.ts';
import { termOf, type Vocabulary } from '../../model/vocabulary/vocabulary.ts';
import type { Parsed } from '../parse-file.ts';

type Record = Parsed<Omit<Entity, 'id' | 'dossier'>>;
type Known = Pick<Vocabulary, 'relations' | 'kinds'>;

/** When a person died or a body ceased to be: as its record says, or as a relation tells that ended it. */
function endsOf(records: readonly Record[], { relations: terms }: Known): Map<string, string> {
  const ends = new Map<string, string>();
  for (const { file, value } of records) {
    for (const { type, target, from, disputed } of value?.relations ?? []) {
      const { ends: side } = termOf(terms, type);
      if (side && from && !disputed) ends.set(side === 'subject' ? file.id : target, from);
    }
  }
  for (const { file, value } of records) if (value?.ended) ends.set(file.id, value.ended);
  return ends;
}

/** Findings on relations whose subject was no longer there, or that outlast one of their two sides. */
function afterEnd({ file, value, locate }: Record, ends: ReadonlyMap<string, string>, { relations }: Known): Finding[] {
  return (value?.relations ?? []).flatMap(({ type, target, from, to }, index) => {
    const term = termOf(relations, type);
    const late = (id: string, date: string | undefined, field: string) => {
      const end = ends.get(id);
      if (!date || !end || !isWhollyBefore(end, date)) return [];
      const detail = `${date}, after the end on ${end}`;
      return [findingOf('living-after-death', locate(['relations', index, field]), { value: id, detail })];
    };
    return [
      ...late(file.id, from, 'from'),
      ...(term.lasting ? [...late(file.id, to, 'to'), ...late(target, from, 'from'), ...late(target, to, 'to')] : []),
    ];
  });
}

/** Findings on what is said to follow or answer something that came after it. */
function backwards({ value, locate }: Record, byId: ReadonlyMap<string, Record>, { relations }: Known): Finding[] {
  return (value?.relations ?? []).flatMap(({ type, target, from }, index) => {
    const other = byId.get(target)?.value?.date?.from;
    const own = from ?? value?.date?.from;
    if (!termOf(relations, type).after || !own || !other || !isWhollyBefore(own, other)) return [];
    const detail = `what it came after, ${target} on ${other}`;
    return [findingOf('date-order', locate(['relations', index, from ? 'from' : 'type']), { value: own, detail })];
  });
}

/** Hints on bodies that still are, whose last known leader has ceased to lead before `day` and nobody followed. */
function unfollowed(
  records: readonly Record[],
  ends: ReadonlyMap<string, string>,
  { relations }: Known,
  day: string,
): Finding[] {
  const terms = records.flatMap((record) =>
    (record.value?.relations ?? []).flatMap(({ type, target, to }, index) =>
      termOf(relations, type).tie === 'lead' ? [{ record, index, target, to }] : [],
    ),
  );
  const became = new Set(
    records.flatMap(({ value }) =>
      (value?.relations ?? []).flatMap(({ type, target }) =>
        termOf(relations, type).tie === 'descent' ? [target] : [],
      ),
    ),
  );
  return [...Map.groupBy(terms, ({ target }) => target)].flatMap(([target, all]) => {
    const [last] = all.toSorted((a, b) => (b.to ?? '9999').localeCompare(a.to ?? '9999'));
    if (!last?.to || !isWhollyBefore(last.to, day) || ends.has(target) || became.has(target)) return [];
    const place = last.record.locate(['relations', last.index, 'to']);
    return [findingOf('missing-successor', place, { value: target, detail: last.to })];
  });
}

/** Warnings on fields that the kind of a record has no use for. */
function unused({ value, locate }: Record, { kinds }: Known): Finding[] {
  if (!value) return [];
  const { placed, dated } = termOf(kinds, value.kind);
  const facts = { detail: value.kind };
  return [
    ...(value.coordinates && !placed
      ? [findingOf('unused-field', locate(['coordinates'], true), { ...facts, value: 'coordinates' })]
      : []),
    ...(value.date && !dated ? [findingOf('unused-field', locate(['date'], true), { ...facts, value: 'date' })] : []),
  ];
}

/** Findings on the times of records, each by itself and between them; `day` is the latest day of the edition. */
export function checkTimes(records: readonly Record[], vocabulary: Known, day: string): Finding[] {
  const byId = new Map(records.map((record) => [record.file.id, record]));
  const ends = endsOf(records, vocabulary);
  return [
    ...records.flatMap((record) => [
      ...afterEnd(record, ends, vocabulary),
      ...backwards(record, byId, vocabulary),
      ...unused(record, vocabulary),
    ]),
    ...unfollowed(records, ends, vocabulary, day),
  ];
}
