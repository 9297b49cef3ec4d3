import { type PanelTie, panelTies, type Side } from '../../figures/allegiance/panel-ties.ts';
import { type Tie, tiesOf } from '../../figures/allegiance/ties-of.ts';
import { type TurningDay, turningDay } from '../../figures/allegiance/turning-day.ts';
import { firstDay } from '../../figures/draw/first-day.ts';
import type { Article, Edition } from '../../model/edition.ts';
import { termOf, type Vocabulary } from '../../model/vocabulary/vocabulary.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { ARTICLE_WORDS, CAST_WORDS } from '../../words/en/article.ts';
import { PICTURE_WORDS } from '../../words/en/pictures.ts';
import { formatDate } from '../../words/format-date.ts';
import { entityLink } from './entity-link.ts';
import type { EntityLink } from './views.ts';

/** What binds a party to others, or parted it from them, in words: "pledged to ISIL, 31 July 2015". */
export interface Standing {
  text: string;
  /** Whether it became known only after the article's day. */
  later: boolean;
}

/** Who stands on a line of the cast; `end` says when a leader ceased to lead, if that was before loyalties turned. */
export interface CastMember extends EntityLink {
  /** Said of a leader of whom the works disagree on whether he led; else empty. */
  disputed: string;
  end: string;
  /** Whether that became known only after the article's day. */
  endLater: boolean;
}

/** A line of the cast: a party, a body with its leaders or a person alone, and where it stood. */
export interface CastRow {
  members: CastMember[];
  before: Standing[];
  /** Absent if it stood where it had stood before. */
  after?: Standing[];
}

/** The cast of an article. */
export interface CastView {
  before: string;
  after: string;
  rows: CastRow[];
}

/** A tie as one party sees it. */
interface SeenTie extends PanelTie {
  other: string;
  inverse: boolean;
}

/** The ties of a party that say where it stands, and, if it is bound to nobody, those of others to it. */
function tiesSeen(members: readonly string[], ties: readonly PanelTie[]): SeenTie[] {
  const seen = ties
    .filter(({ kind, subject, target }) => {
      const across = members.includes(subject) !== members.includes(target);
      return across && kind !== 'lead' && !(kind === 'descent' && members.includes(subject));
    })
    .map((tie) => {
      const inverse = members.includes(tie.target);
      return { ...tie, inverse, other: inverse ? tie.subject : tie.target };
    });
  const binds = ({ inverse, kind, mutual }: SeenTie) => mutual || (!inverse && kind !== 'break') || kind === 'descent';
  return seen.filter((tie) => tie.kind === 'break' || binds(tie) || (!seen.some(binds) && tie.kind !== 'belonging'));
}

/**
 * How a tie is told: those that bind others to the party in short, the rest in the words of its type, dated if it is
 * an act.
 */
function tieInWords(
  { type, inverse, kind, mutual, from, fresh }: SeenTie,
  relations: Vocabulary['relations'],
): { words: string; date: string } {
  if (inverse && (kind === 'oath' || (kind === 'support' && !mutual))) return { words: CAST_WORDS.withIt, date: '' };
  const dated = from && (fresh || kind === 'break' || kind === 'descent');
  return {
    words: termOf(relations, type)[inverse ? 'inverse' : 'of'],
    date: dated ? CAST_WORDS.on(formatDate(from)) : '',
  };
}

/**
 * The ties as lines, what became known later last; those with the same words and date share a line, if they are alike
 * disputed.
 */
function standings(seen: readonly SeenTie[], leads: readonly Tie[], edition: Edition): Standing[] {
  const lines: { words: string; others: string[]; date: string; disputed: boolean; later: boolean }[] = [];
  for (const tie of seen.toSorted((a, b) => Number(a.later) - Number(b.later))) {
    const told = tieInWords(tie, edition.vocabulary.relations);
    const known = lines.find(
      ({ words, date, disputed, others }) =>
        words === told.words &&
        date === told.date &&
        disputed === tie.disputed &&
        (others.includes(tie.other) || !tie.later),
    );
    const line = known ?? { ...told, others: [], disputed: tie.disputed, later: tie.later };
    if (!known) lines.push(line);
    if (!line.others.includes(tie.other)) line.others.push(tie.other);
  }
  // A body speaks for its leader.
  const speaks = (others: string[], other: string) =>
    leads.some(({ subject, target }) => subject === other && others.includes(target));
  return lines.map(({ words, others, date, disputed, later }) => {
    const doubt = disputed ? ` (${ARTICLE_WORDS.disputed})` : '';
    const names = others
      .filter((other) => !speaks(others, other))
      .map((id) => `${edition.entityById.get(id)?.name ?? id}${doubt}`);
    return { text: `${words} ${names.join(', ')}${date}`, later };
  });
}

/** The parties of whom an article speaks, bodies first, each with those whom the article names of its leaders. */
function partiesOf(article: Article, ties: readonly Tie[], edition: Edition): string[][] {
  const bound = new Set(ties.flatMap(({ subject, target }) => [subject, target]));
  const ids = [...new Set(article.mentions.map(({ entity }) => entity))].filter((id) => bound.has(id));
  const isBody = (id: string) => {
    const entity = edition.entityById.get(id);
    return entity !== undefined && termOf(edition.vocabulary.kinds, entity.kind).party === 'body';
  };
  const bodies = ids.filter(isBody);
  const persons = ids.filter((id) => !bodies.includes(id));
  const leadsOne = (id: string, of: readonly string[]) =>
    ties.some(({ kind, subject, target }) => kind === 'lead' && subject === id && of.includes(target));
  return [
    ...bodies.map((body) => [body, ...persons.filter((id) => leadsOne(id, [body]))]),
    ...persons.filter((id) => !leadsOne(id, bodies)).map((id) => [id]),
  ];
}

/**
 * The parties of whom an article speaks, with whom each stood before loyalties turned and after; from the
 * relations of the records alone. Without any, the cast is empty.
 */
export function castView(article: Article, edition: Edition, context: RenderContext): CastView {
  const ties = tiesOf(article, edition);
  const turn: TurningDay = turningDay(article, ties, edition);
  const leads = ties.filter(({ kind }) => kind === 'lead');
  const lines = (members: string[], side: Side) =>
    standings(tiesSeen(members, panelTies(side, ties, turn)), leads, edition);
  const rows = partiesOf(article, ties, edition).map((members): CastRow => {
    const [before, after] = [lines(members, 'before'), lines(members, 'after')];
    const same = before.map(({ text }) => text).join() === after.map(({ text }) => text).join();
    return {
      members: members.map((id) => {
        const led = leads.filter(({ subject, target }) => subject === id && members.includes(target));
        const [lead] = led;
        const over = lead?.to && firstDay(lead.to) <= turn.to;
        return {
          ...entityLink(id, edition, context),
          disputed: lead && led.every(({ disputed }) => disputed) ? ARTICLE_WORDS.disputed : '',
          end: over ? CAST_WORDS.until(formatDate(lead.to as string)) : '',
          endLater: lead?.endLater ?? false,
        };
      }),
      before,
      ...(same ? {} : { after }),
    };
  });
  const day = formatDate(turn.from);
  return { before: PICTURE_WORDS.allegiance.before(day), after: PICTURE_WORDS.allegiance.after(day), rows };
}
