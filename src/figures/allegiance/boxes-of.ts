import { groups } from 'd3-array';
import { TIE_KINDS } from '../../model/vocabulary/vocabulary.ts';
import { firstDay } from '../draw/first-day.ts';
import type { PanelTie } from './panel-ties.ts';

/** A party of the figure: a body with its leaders, or persons without one who share all their ties. */
export interface Box {
  id: string;
  body?: string;
  people: { id: string; lead?: PanelTie }[];
  /** Whether none of its ties was known on the article's day. */
  later: boolean;
}

/** A line of the figure between two parties; ties of one kind between them are one line. */
export interface Link {
  from: string;
  to: string;
  kind: PanelTie['kind'];
  /** Whether it binds, or parts, both alike. */
  mutual: boolean;
  date: string | undefined;
  disputed: boolean;
  later: boolean;
  fresh: boolean;
}

const isMutual = ({ kind, mutual }: PanelTie) => kind === 'break' || mutual;

/** Brings ties together to what a figure draws: leaders stand in the box of their body. */
export function boxesOf(ties: readonly PanelTie[], isBody: (id: string) => boolean): { boxes: Box[]; links: Link[] } {
  const ids = [...new Set(ties.flatMap(({ subject, target }) => [subject, target]))];
  const leads = ties.filter(({ kind }) => kind === 'lead');
  const led = new Set(leads.map(({ target }) => target));
  const others = ties.filter(({ kind }) => kind !== 'lead');
  const headOf = new Map(leads.map(({ subject, target }) => [subject, target]));
  const place = (id: string) => headOf.get(id) ?? id;
  const profile = (id: string) =>
    others
      .flatMap(({ subject, target, type, from, to }) => {
        if (subject === id) return [`${type} > ${place(target)} ${from} ${to}`];
        return target === id ? [`${type} < ${place(subject)} ${from} ${to}`] : [];
      })
      .sort()
      .join('; ');
  const single = ids.filter((id) => !led.has(id) && !headOf.has(id));
  const alike = groups(
    single.filter((id) => !isBody(id)),
    profile,
  ).map(([, members]) => members);
  const isLaterFor = (members: string[]) =>
    ties.every(({ subject, target, later }) => later || !(members.includes(subject) || members.includes(target)));
  const boxes = [
    ...[...led].map((body) => ({
      id: body,
      body,
      people: leads
        .filter(({ target }) => target === body)
        .sort(
          (a, b) =>
            Number(!a.to) - Number(!b.to) || firstDay(b.from ?? '0001').localeCompare(firstDay(a.from ?? '0001')),
        )
        .map((lead) => ({ id: lead.subject, lead })),
    })),
    ...single.filter(isBody).map((id) => ({ id, body: id, people: [] })),
    ...alike.map((members) => ({ id: members[0] as string, people: members.map((id) => ({ id })) })),
  ].map((one): Box => ({ ...one, later: isLaterFor([one.id, ...one.people.map(({ id }) => id)]) }));
  const boxOf = new Map(boxes.flatMap(({ id, people }) => people.map((person) => [person.id, id] as const)));
  const box = (id: string) => boxOf.get(id) ?? id;

  const drawn = others
    .map((tie) => ({ tie, from: box(tie.subject), to: box(tie.target), mutual: isMutual(tie) }))
    .filter(({ from, to }) => from !== to);
  const key = ({ tie, from, to, mutual }: (typeof drawn)[number]) =>
    [tie.kind, mutual ? [from, to].sort() : [from, to], tie.later, tie.disputed].flat().join(' ');
  const links = groups(drawn, key).map(([, same]): Link => {
    const sorted = [...same].sort((a, b) => (a.tie.from ?? '9999').localeCompare(b.tie.from ?? '9999'));
    const [{ tie, from, to, mutual }] = sorted as [(typeof drawn)[number]];
    const { kind, disputed, later, fresh } = tie;
    return { from, to, kind, mutual, date: tie.from, disputed, later, fresh };
  });
  return { boxes, links: links.sort((a, b) => TIE_KINDS.indexOf(a.kind) - TIE_KINDS.indexOf(b.kind)) };
}
