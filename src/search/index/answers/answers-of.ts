import { dayOf } from '../../../model/day-of.ts';
import type { Edition } from '../../../model/edition.ts';
import type { Entity } from '../../../model/entity.ts';
import type { Work } from '../../../model/work.ts';
import { fieldText } from '../../../read/markdown/field-text.ts';
import { ANSWER_WORDS as WORDS } from '../../../words/en/questions.ts';
import { formatDate } from '../../../words/format-date.ts';
import {
  type AnswersBucket,
  type AnswersHead,
  bucketOf,
  type EntityAnswers,
  type Fact,
  type Role,
  type Statement,
} from '../../answers/answers-file.ts';
import { deathsOf } from './deaths-of.ts';
import { headOf } from './head-of.ts';
import { namedFirst } from './named-first.ts';
import { type Places, placesOf } from './place-of.ts';
import { relationsOf } from './relations-of.ts';
import { rolesOf } from './roles-of.ts';
import { saySummaries } from './say-summaries.ts';
import { stepsBefore } from './steps-before.ts';

/** All that the search may answer: its head, and the answers in buckets. */
export interface Answers {
  head: AnswersHead;
  buckets: AnswersBucket[];
}

/** How many letters of answers a bucket holds: packed, one takes about 5 kB, and a question loads two or three. */
const BUCKET = 16_000;
/** How much is kept of a year, and how many of a role. */
const OF_YEAR = 6;
const OF_ROLE = 12;

function factsOf({ id, name, kind, since }: Entity, edition: Edition, places: Places, asOf: string | undefined) {
  const named = (text: string) => [...text.matchAll(/\]\(entity:([a-z0-9-]+)\)/g)].map(([, other = '']) => other);
  // That something was in a place binds nobody to it.
  const isPlace = (of: string) => edition.vocabulary.kinds.get(of)?.placed === true;
  const names = edition.entities.filter((one) => one.id !== id && !isPlace(one.kind) && !isPlace(kind));
  return since.map((fact): EntityAnswers['facts'][number] => {
    const text = fieldText(fact.text);
    const works = fact.works.map((work) => work.id);
    const place = places.resting(id, works);
    const mentioned = names.filter((one) =>
      [one.name, ...one.aliases].some(
        (own) => own.length > 3 && new RegExp(`(?<![\\p{L}-])${RegExp.escape(own)}(?![\\p{L}-])`, 'u').test(text),
      ),
    );
    return {
      subject: id,
      on: fact.on,
      from: fact.on,
      now: WORDS.aboutOn(name, formatDate(fact.on), text),
      ...stepsBefore(asOf, [fact.on, '']),
      names: names.filter((one) => named(fact.text).includes(one.id) || mentioned.includes(one)).map((one) => one.id),
      works,
      ...(place && { place }),
    };
  });
}

/** What may be answered of an entity. */
function entityAnswers(
  entity: Entity,
  edition: Edition,
  places: Places,
  asOf: string | undefined,
  relations: EntityAnswers['relations'],
) {
  const { id, name, kind, date } = entity;
  const { language } = edition.settings;
  const own = relations.filter(({ subject, target }) => subject === id || target === id);
  const place = places.naming([id]);
  const at = { subject: id, ...(place && { place }) };
  const isPerson = edition.vocabulary.kinds.get(kind)?.schema === 'Person';
  const days = date && [date.from, date.to].flatMap((day) => (day ? [formatDate(day)] : [])).join(' – ');
  return {
    what: { ...at, ...saySummaries(entity, (text) => WORDS.about(name, text), asOf, language) },
    relations: own,
    facts: factsOf(entity, edition, places, asOf),
    died: isPerson ? deathsOf(entity, own, edition, asOf) : [],
    ...(date && {
      when: {
        ...at,
        from: date.from,
        ...saySummaries(entity, (text) => WORDS.aboutWhen(name, days ?? '', text), asOf, language, [date.from, '']),
      },
    }),
    roles: [],
  } satisfies EntityAnswers;
}

/** Answers to all that the records of an edition state; `label` says what a work is called in a few words. */
export function answersOf(edition: Edition, label: (work: Work) => string): Answers {
  const asOf = dayOf(edition);
  const places = placesOf(edition);
  const relations = relationsOf(edition, places, asOf);
  const bySide = new Map<string, EntityAnswers['relations']>();
  for (const one of relations) {
    for (const id of new Set([one.subject, one.target as string])) bySide.set(id, [...(bySide.get(id) ?? []), one]);
  }
  const all = new Map<string, EntityAnswers>(
    edition.entities.map((entity) => [
      entity.id,
      entityAnswers(entity, edition, places, asOf, bySide.get(entity.id) ?? []),
    ]),
  );
  const holders = new Map<string, Role[]>();
  const first = namedFirst(edition);
  for (const entity of edition.entities) {
    for (const role of rolesOf(entity, edition, bySide.get(entity.id) ?? [], first, asOf)) {
      const { subject } = role.statement;
      const place = places.resting(subject, role.statement.works) ?? places.naming([subject]);
      const placed = { ...role, statement: { ...role.statement, ...(place && { place }) } };
      for (const id of new Set([subject, ...(role.entity ? [role.of] : [])])) all.get(id)?.roles.push(placed);
      for (const word of role.words) holders.set(word, [...(holders.get(word) ?? []), placed]);
    }
  }
  const keys = new Set(
    edition.entities.flatMap(({ id, since }) => since.flatMap((fact) => (fact.key ? [id + fact.on] : []))),
  );
  const facts = [...all.values()].flatMap((one) => one.facts).sort((a, b) => a.on.localeCompare(b.on));
  const years = new Map(
    [...Map.groupBy(facts, ({ on }) => on.slice(0, 4))].map(([year, own]) => {
      const key = own.filter(({ subject, on }) => keys.has(subject + on));
      return [year, (key.length > 0 ? key : own).slice(0, OF_YEAR)] as const;
    }),
  );
  return inBuckets(edition, headOf(edition, asOf, [...holders.keys()]), all, holders, years, label);
}

function inBuckets(
  edition: Edition,
  head: Omit<AnswersHead, 'buckets'>,
  all: ReadonlyMap<string, EntityAnswers>,
  holders: ReadonlyMap<string, Role[]>,
  years: ReadonlyMap<string, Fact[]>,
  label: (work: Work) => string,
): Answers {
  const size = JSON.stringify([...all.values()]).length;
  const count = Math.max(1, Math.ceil(size / BUCKET));
  const buckets = Array.from(
    { length: count },
    (): AnswersBucket => ({ entities: {}, works: {}, roles: {}, years: {} }),
  );
  const bucketFor = (key: string) => buckets[bucketOf(key, count)] as AnswersBucket;
  const addLabels = (bucket: AnswersBucket, stated: readonly (Statement | undefined)[]) => {
    for (const work of new Set(
      stated.flatMap((one) => [...(one?.works ?? []), ...(one?.before ?? []).flatMap(([, , own = []]) => own)]),
    )) {
      const known = edition.workById.get(work);
      if (known) bucket.works[work] = label(known);
    }
  };
  for (const [id, answers] of all) {
    const bucket = bucketFor(id);
    bucket.entities[id] = answers;
    const { what, relations, facts, died, roles } = answers;
    const stated = [what, ...relations, ...facts, ...died, ...roles.map(({ statement }) => statement)];
    addLabels(bucket, stated);
  }
  for (const [word, held] of holders) {
    const bucket = bucketFor(`role:${word}`);
    bucket.roles[word] = held.slice(0, OF_ROLE);
    addLabels(
      bucket,
      held.map(({ statement }) => statement),
    );
  }
  for (const [year, facts] of years) {
    const bucket = bucketFor(`year:${year}`);
    bucket.years[year] = facts;
    addLabels(bucket, facts);
  }
  return { head: { buckets: count, ...head }, buckets };
}
