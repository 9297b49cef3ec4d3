import { group, rollup } from 'd3-array';
import type { Addresses } from '../../addresses/site.ts';
import { articleDay } from '../../model/day-of.ts';
import type { Article, Edition } from '../../model/edition.ts';
import type { Entity } from '../../model/entity.ts';
import { isLater } from '../../model/is-later.ts';
import { termOf } from '../../model/vocabulary/vocabulary.ts';
import { capital } from '../../words/capital.ts';
import { ARTICLE_WORDS } from '../../words/en/article.ts';
import { LOCALE } from '../../words/en/locale.ts';
import { PICTURE_WORDS } from '../../words/en/pictures.ts';
import { formatDate } from '../../words/format-date.ts';
import { formatInYear } from '../../words/format-in-year.ts';
import { formatSpan } from '../../words/format-span.ts';
import { formatSpanInYear } from '../../words/format-span-in-year.ts';
import { labelled } from '../../words/labelled.ts';
import { listedParts } from '../../words/listed-parts.ts';
import { endsOf } from '../allegiance/ends-of.ts';
import type { Tie } from '../allegiance/ties-of.ts';
import { firstDay } from '../draw/first-day.ts';
import { lastDay } from '../draw/last-day.ts';
import type { TextRun } from '../draw/wrap-runs.ts';
import { firstClause } from './first-clause.ts';
import { inTime } from './in-time.ts';

const words = PICTURE_WORDS.timeline;

/** The kinds of entry, each with a mark of its own. */
export const TIMELINE_SHAPES = ['event', 'tie', 'end', 'fact'] as const;

/** Something that happened, on the line of time. */
export interface TimelineItem {
  shape: (typeof TIMELINE_SHAPES)[number];
  /** The partial date, for machines. */
  date: string;
  /** The date in words, with the day on which the thing became known if that was much later. */
  when: string;
  /** The same without the year, if all of it is in one; empty if nothing else is told. */
  inYear: string;
  parts: TextRun[];
  later: boolean;
}

/** With whom it is about, and whether it was over on the date on which it began. */
type Dated = TimelineItem & { about: string[]; brief?: boolean };

/** How long after a thing happened a fact may speak of it. */
const ECHO = 62 * 86_400_000;
const sameYear = (a: string, b: string) => a.slice(0, 4) === b.slice(0, 4);
const time = (date: string) => Date.parse(firstDay(date));

/** What a timeline of an article shows, in order: its events, who took which side when, and the key facts since. */
export function timelineItems(
  { mentions, meta, paragraphs }: Article,
  ties: readonly Tie[],
  edition: Edition,
  { entity: address }: Addresses,
): TimelineItem[] {
  const day = articleDay(meta);
  const cast = [...group(mentions, ({ entity }) => entity)].sort(([, a], [, b]) => b.length - a.length);
  const entities = cast.map(([id]) => edition.entityById.get(id) as Entity);
  const nameOf = (id: string) => edition.entityById.get(id)?.name ?? id;
  const link = (id: string): TextRun => ({ text: nameOf(id), href: address(id) });
  const prose = paragraphs.map(({ text }) => text).join('\n');
  /** A name within a sentence, with the article that the prose gives it. */
  const within = (id: string): TextRun[] => {
    const before = PICTURE_WORDS.allegiance.named(nameOf(id), prose).slice(0, -nameOf(id).length);
    return [...(before ? [{ text: before }] : []), link(id)];
  };
  /** Names at the beginning of a sentence. */
  const atStart = ([first, ...rest]: TextRun[]): TextRun[] =>
    first === undefined ? [] : [first.href ? first : { ...first, text: capital(first.text) }, ...rest];

  const events = entities.flatMap(({ id, date }): Dated[] => {
    if (!date) return [];
    const { from, to = from } = date;
    const when = to === from ? formatDate(from) : `${formatSpan(from, to).from} – ${formatDate(to)}`;
    const inYear = to === from ? formatInYear(from) : sameYear(from, to) ? formatSpanInYear(from, to) : when;
    const parts = [{ ...link(id), strong: true }];
    return [{ shape: 'event', date: from, when, inYear, parts, later: isLater(from, day), about: [id] }];
  });
  const start = events.map(({ date }) => firstDay(date)).sort()[0] ?? '';

  const { kinds, relations } = edition.vocabulary;
  const isTold = (kind: string) => termOf(kinds, kind).party !== undefined || termOf(kinds, kind).dated;
  // One key fact a day is enough, of whom the article names most.
  const facts = entities.flatMap(({ id, kind, since }) =>
    isTold(kind) ? since.filter(({ key }) => key).map((fact) => ({ id, ...fact })) : [],
  );
  const told = [...group(facts, ({ on }) => on).values()].map(([fact]): Dated => {
    const { id, on, text } = fact as (typeof facts)[number];
    const parts = [{ ...link(id), strong: true }, { text: labelled('', firstClause(text)) }];
    return {
      shape: 'fact',
      date: on,
      when: formatDate(on),
      inYear: formatInYear(on),
      parts,
      later: isLater(on, day),
      about: [id],
    };
  });

  const taken = ties.filter(({ kind, mutual }) => kind !== 'belonging' && !mutual);
  const doubt = ({ disputed }: Tie): TextRun[] =>
    disputed ? [{ text: `${LOCALE.semicolon}${ARTICLE_WORDS.disputed}` }] : [];
  // Ties of one kind and day that share a side are one entry.
  const dated = taken.filter(({ from }) => from !== undefined);
  const alike = ({ type, from, disputed }: Tie, side: string) => [type, from, disputed, side].join(' ');
  const shared = rollup(
    dated,
    (same) => same.length,
    (tie) => alike(tie, tie.target),
  );
  const together = group(dated, (tie) => {
    const key = alike(tie, tie.target);
    return (shared.get(key) ?? 0) > 1 ? key : `${alike(tie, '')} by ${tie.subject}`;
  });
  const begun = [...together.values()].map((same): Dated => {
    const [first] = same as [Tie];
    const { type, from = '', later } = first;
    const names = (ids: string[]) =>
      listedParts([...new Set(ids)]).flatMap(({ type, value }) =>
        type === 'element' ? within(value) : [{ text: value }],
      );
    const [subjects, targets] = [same.map(({ subject }) => subject), same.map(({ target }) => target)];
    const parts = [
      ...atStart(names(subjects)),
      { text: first.kind === 'lead' ? ` ${words.leadsNow} ` : PICTURE_WORDS.tie(termOf(relations, type).of) },
      ...names(targets),
      ...doubt(first),
    ];
    return {
      shape: 'tie',
      date: from,
      when: formatDate(from),
      inYear: formatInYear(from),
      parts,
      later,
      about: [...subjects, ...targets],
    };
  });
  const [deaths, deathsThen] = [endsOf(edition, day, 'now'), endsOf(edition, day, 'then')];
  const ended = taken
    .filter(({ kind, to }) => kind === 'lead' && to !== undefined)
    .map((tie): Dated => {
      const { subject, target, to = '', toKnown, endLater } = tie;
      const late = endLater && toKnown && !isLater(to, day) ? words.known(formatDate(toKnown)) : '';
      // An entry that was known on the day tells of no death that was not.
      const death = (endLater ? deaths : deathsThen).get(subject);
      const died = death !== undefined && death >= firstDay(to) && death <= lastDay(to);
      const parts = [
        ...atStart(within(subject)),
        { text: ` ${words.ends[tie.end ?? (died ? 'died' : 'left')]} ` },
        ...within(target),
        ...doubt(tie),
      ];
      return {
        shape: 'end',
        date: to,
        when: [formatDate(to), late].filter(Boolean).join(', '),
        inYear: [formatInYear(to), late].filter(Boolean).join(', '),
        parts,
        later: endLater,
        about: [subject, target],
        brief: tie.from === to,
      };
    });

  // A fact that tells of a tie says it better; an event that it was part of stands beside it.
  const echoed = ({ date, about, later }: Dated) =>
    later &&
    isLater(date, day) &&
    told.some((fact) => {
      const gap = time(fact.date) - time(date);
      return gap >= 0 && gap <= ECHO && fact.about.some((id) => about.includes(id));
    });
  return [...events, ...told, ...[...begun, ...ended].filter((item) => !echoed(item))]
    .filter(({ date }) => firstDay(date) >= start)
    .sort(inTime)
    .map(({ about: _, brief: __, ...item }) => item);
}
