import type { AsOf } from '../words/found.ts';
import {
  type Answer,
  type AnswersBucket,
  type AnswersHead,
  bucketOf,
  type EntityAnswers,
  type Fact,
  type Role,
  type Statement,
} from './answers-file.ts';
import { chooseRelations } from './choose-relations.ts';
import { covers, isAfter } from './covers.ts';
import type { Meant } from './read-question.ts';
import { saidOn } from './said-on.ts';

/** What answers need. */
export interface AnswersFiles {
  head: AnswersHead;
  /** Loads a bucket. */
  bucket: (number: number) => Promise<AnswersBucket>;
  to: {
    entity: (id: string) => string;
    paragraph: (article: string, id: string) => string;
    work: (id: string) => string;
  };
}

/** The most that is said to one question. */
const MOST = 6;
/** A role that more than this many have names none of them. */
const MOST_HOLDERS = 3;

/** The year of a day and the next, in which what came after it is looked for. */
const yearsFrom = (day: string): string[] => [0, 1].map((more) => `year:${Number(day.slice(0, 4)) + more}`);

/** Loads what a question may need, and gives what there is of an entity. */
async function loadAll(meant: readonly Meant[], { head, bucket }: AnswersFiles) {
  const loaded = new Map<number, AnswersBucket>();
  const load = async (keys: readonly string[]) => {
    const numbers = [...new Set(keys.map((key) => bucketOf(key, head.buckets)))].filter((one) => !loaded.has(one));
    await Promise.all(numbers.map(async (one) => loaded.set(one, await bucket(one))));
  };
  const bucketFor = (key: string) => loaded.get(bucketOf(key, head.buckets));
  const of = (id: string): EntityAnswers | undefined => bucketFor(id)?.entities[id];
  const ids = meant.flatMap((one) => ('between' in one ? one.between : Object.values(one.ids)));
  const roles = meant.flatMap((one) => ('role' in one && one.role ? [`role:${one.role}`] : []));
  const years = meant.flatMap((one) =>
    'general' in one && one.general === 'changedAnywhere' && one.day ? yearsFrom(one.day) : [],
  );
  await load([...ids, ...roles, ...years]);
  const held = roles.flatMap((key) => bucketFor(key)?.roles[key.slice('role:'.length)] ?? []);
  const changed = years.flatMap((key) => bucketFor(key)?.years[key.slice('year:'.length)] ?? []);
  // Who came before or after is told of what they led.
  const places = ids.flatMap((id) => of(id)?.relations.flatMap(({ target }) => target ?? []) ?? []);
  const asked = meant.some((one) => 'relation' in one && (one.ids.former ?? one.ids.next));
  await load(asked ? places : []);
  return { of, held, changed, works: () => Object.assign({}, ...[...loaded.values()].map(({ works }) => works)) };
}

/** What binds two entities: what one is to the other, and what became known of one that names the other. */
function between([a, b]: [string, string], of: (id: string) => EntityAnswers | undefined): Statement[] {
  const both = (of(a)?.relations ?? []).filter(({ subject, target }) => subject === b || target === b);
  const relations = [...both.filter(({ subject }) => subject === a), ...both.filter(({ subject }) => subject === b)];
  const facts = [...(of(a)?.facts ?? []), ...(of(b)?.facts ?? [])].filter(({ subject, names }) =>
    names.includes(subject === a ? b : a),
  );
  return [...relations, ...facts];
}

function general(
  meant: Extract<Meant, { general: string }>,
  of: (id: string) => EntityAnswers | undefined,
  held: readonly Role[],
  changed: readonly Fact[],
): Statement[] {
  const own = of(meant.ids.entity ?? '');
  const { day, role } = meant;
  if (meant.general === 'what') return day || !own?.what ? [] : [own.what];
  if (meant.general === 'when') return own?.when ? [own.when] : [];
  if (meant.general === 'died' || meant.general === 'diedWhere') {
    const told = (own?.died ?? []).filter(({ at }) => meant.general === 'died' || at === 1);
    return day ? told.filter(({ now }) => now.includes(day.slice(0, 4))) : told;
  }
  if (meant.general === 'changed' || meant.general === 'changedAnywhere') {
    const facts = own ? own.facts : changed;
    return facts.filter(({ on }) => !day || isAfter(on, day)).sort((one, two) => one.on.localeCompare(two.on));
  }
  const whose = meant.ids.of;
  const asked = ` ${meant.of?.join(' ') ?? ''} `;
  const isAsked = ({ of: owner, entity }: Role) =>
    !meant.of || (entity === 1 ? owner === whose : ` ${owner} `.includes(asked));
  const all = new Set([...(of(whose ?? '')?.roles ?? []), ...held]);
  const fitting = [...all].filter(
    (one) =>
      role !== undefined &&
      one.words.includes(role) &&
      isAsked(one) &&
      (!day || covers(one.statement, day, true) || (!one.statement.from && !one.statement.to)),
  );
  const statements = fitting.map(({ statement }) => statement);
  const holders = new Set(statements.map(({ subject }) => subject));
  return !meant.of && holders.size > MOST_HOLDERS ? [] : statements;
}

/**
 * Answers a question that was read in some ways, in sentences of the records, the likeliest first; with none where the
 * records are silent. Throws what `bucket` throws.
 */
export async function answerQuestion(meant: readonly Meant[], files: AnswersFiles, as: AsOf): Promise<Answer[]> {
  const { head, to } = files;
  if (meant.length === 0) return [];
  const { of, held, changed, works } = await loadAll(meant, files);
  const day = as === 'now' ? undefined : as === 'then' ? head.asOf : as.day;
  const stated = (one: Meant): Statement[] => {
    if ('between' in one) return between(one.between, of);
    return 'relation' in one ? chooseRelations(one, of, head, day ?? head.asOf) : general(one, of, held, changed);
  };
  const first = meant.filter(({ otherwise }) => !otherwise).flatMap(stated);
  const statements = first.length > 0 ? first : meant.filter(({ otherwise }) => otherwise).flatMap(stated);
  const labels = works();
  const said = new Set<string>();
  return statements
    .flatMap((one): Answer[] => {
      const { sentence, works: cited } = saidOn(one, day);
      if (!sentence || said.has(sentence)) return [];
      said.add(sentence);
      const { subject, type, target, place } = one;
      return [
        {
          sentence,
          about: { subject, ...(type && { type }), ...(target && { target }) },
          disputed: one.disputed === 1,
          works: cited.map((id) => ({ id, label: labels[id] ?? id, address: to.work(id) })),
          address: place ? to.paragraph(...place) : to.entity(subject),
          ...(place && { paragraph: /^[pftc]\d/.test(place[1]) ? place[1].replace(/^p/, '') : '' }),
        },
      ];
    })
    .slice(0, MOST);
}
