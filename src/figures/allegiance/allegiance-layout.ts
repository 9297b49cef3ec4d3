import type { Addresses } from '../../addresses/site.ts';
import type { Edition } from '../../model/edition.ts';
import type { Entity } from '../../model/entity.ts';
import { type TieKind, termOf } from '../../model/vocabulary/vocabulary.ts';
import { ARTICLE_WORDS } from '../../words/en/article.ts';
import { PICTURE_WORDS } from '../../words/en/pictures.ts';
import { formatDate } from '../../words/format-date.ts';
import { firstDay } from '../draw/first-day.ts';
import type { TextRun } from '../draw/wrap-runs.ts';
import { boxesOf } from './boxes-of.ts';
import { layOutPanel, type PanelLayout, type PanelLine } from './lay-out-panel.ts';
import { loyaltyTree, type Placed } from './loyalty-tree.ts';
import { type PanelTie, panelTies, type Side } from './panel-ties.ts';
import type { Tie } from './ties-of.ts';
import type { TurningDay } from './turning-day.ts';

const words = PICTURE_WORDS.allegiance;

/** Where everything stands in one of the two pictures of who is bound to whom. */
export function allegianceLayout(
  side: Side,
  ties: readonly Tie[],
  turn: TurningDay,
  edition: Edition,
  addresses: Addresses,
): PanelLayout {
  const entity = (id: string) => edition.entityById.get(id) as Entity;
  const link = (id: string) => ({ text: entity(id).name, href: addresses.entity(id) });
  const isBody = (id: string) => termOf(edition.vocabulary.kinds, entity(id).kind).party === 'body';
  const { boxes, links } = boxesOf(panelTies(side, ties, turn), isBody);
  const { rows, across } = loyaltyTree(boxes, links);

  /** What is said of a leader's time: only what falls on this side of the turn. */
  const term = ({ from, to, fresh, endLater }: PanelTie): TextRun[] => {
    const start = fresh && from ? from.slice(0, 4) : '';
    const end = to && (side === 'after' || firstDay(to) < turn.from) ? to.slice(0, 4) : '';
    if (!end) return start ? [{ text: `, ${words.from(start)}`, quiet: true }] : [];
    const text = start ? `, ${start}–${end}` : `, ${words.until(end)}`;
    return [{ text, quiet: true, later: endLater }];
  };
  const bondWords = (kind: TieKind, disputed: boolean) =>
    disputed ? (words.disputed[kind] ?? `${words.kinds[kind]}, ${ARTICLE_WORDS.disputed}`) : words.kinds[kind];
  const linesOf = ({ box, bonds }: Placed): PanelLine[] => [
    ...(box.body ? [{ kind: 'name' as const, parts: [{ ...link(box.body), strong: true }] }] : []),
    ...box.people.map(
      ({ id, lead }): PanelLine => ({
        kind: 'person',
        parts: [
          link(id),
          ...(lead ? term(lead) : []),
          ...(lead?.disputed ? [{ text: `, ${ARTICLE_WORDS.disputed}`, quiet: true }] : []),
        ],
        later: lead?.later === true && !box.later,
      }),
    ),
    ...bonds.map(
      ({ kind, date, disputed, later, fresh }): PanelLine => ({
        kind: 'bond',
        parts: [{ text: [bondWords(kind, disputed), fresh && date && formatDate(date)].filter(Boolean).join(', ') }],
        later: later && !box.later,
      }),
    ),
  ];
  return layOutPanel(rows, across, linesOf);
}
