import type { DiffRun } from '../../../addresses/range/diff-run.ts';
import { ARRIVAL_WORDS } from '../../../words/en/links.ts';
import { formatDate } from '../../../words/format-date.ts';
import { button } from '../button.ts';
import { element } from '../element.ts';
import { articlePath } from './article-path.ts';
import type { Versions } from './load-history.ts';
import './adopt-style.ts';

/** Words of a former text, in quotation marks of their own. */
export const quotation = (text: string): HTMLElement => element('q', '', text);

/** An edit as its words: what is gone is deleted, what is new inserted. */
const marked = (pieces: readonly DiffRun[]): (Node | string)[] =>
  pieces.map(({ how, text }) => (how === 'same' ? text : element(how === 'gone' ? 'del' : 'ins', '', text)));

/**
 * Tells that a paragraph has changed since a link to it was made: its former words with the changes marked, or, if
 * nothing is known of them, that.
 */
export function notice(number: string, former: Versions['former'][number] | undefined, told: Node[]): HTMLElement {
  const close = button('plain', ARRIVAL_WORDS.close, () => {
    aside.remove();
    document.querySelector<HTMLElement>(`#p${number} > .num`)?.focus({ preventScroll: true });
  });
  const changes = element('a', '', ARRIVAL_WORDS.changes);
  changes.href = `${articlePath()}/changes/`;
  const until = former && formatDate(former.until);
  const aside: HTMLElement = element(
    'aside',
    'changed',
    element('p', '', element('b', '', until ? ARRIVAL_WORDS.until(number, until) : ARRIVAL_WORDS.unknown)),
    ...told,
    ...(former ? [element('p', 'former', ...marked(former.pieces))] : []),
    element('p', '', changes, ' ', close),
  );
  aside.role = 'note';
  aside.ariaLabel = ARRIVAL_WORDS.changed;
  return aside;
}
