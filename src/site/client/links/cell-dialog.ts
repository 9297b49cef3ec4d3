import { cellPinpoint, tableCells, tableText } from '../../../addresses/range/table-cells.ts';
import { LINK_WORDS } from '../../../words/en/links.ts';
import { PINPOINT_WORDS } from '../../../words/en/pinpoints.ts';
import { POINT_WORDS } from '../../../words/en/points.ts';
import { announce } from '../announce.ts';
import { button } from '../button.ts';
import { closeForm } from '../close-form.ts';
import { element } from '../element.ts';
import { cellLink } from './cell-link.ts';
import { openCitations } from './cite-dialog.ts';
import { copy } from './copy.ts';
import { tableIn } from './table-text.ts';
import './adopt-style.ts';

const cut = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

/** Asks which cell of a table is meant, and links or cites it. Escape closes it, and the focus goes back. */
export function openCells(opener: HTMLElement, figure: HTMLElement): void {
  const table = tableIn(figure);
  const rows = tableCells(tableText(table), table);
  const choice = (label: string, names: readonly string[], from: number) => {
    const options = names.map((name, at) => new Option(`${at + from}. ${cut(name)}`, String(at + from)));
    const select = element('select', '', ...options);
    return { select, line: element('p', '', element('label', '', label, ' ', select)) };
  };
  const row = choice(
    POINT_WORDS.row,
    rows.slice(1).map((cells) => cells[0]?.text ?? ''),
    1,
  );
  const column = choice(
    POINT_WORDS.column,
    (rows[0] ?? []).map(({ text }) => text),
    1,
  );
  const place = () => ({ row: Number(row.select.value), column: Number(column.select.value) - 1 });
  const cellNow = () => rows[place().row]?.[place().column]?.text ?? '';
  const shown = element('p', 'told');
  shown.role = 'status';
  const action = (label: string, run: (link: string) => unknown) =>
    button('', label, () => {
      const link = cellLink(figure, place());
      if (!link) return;
      dialog.close();
      run(link);
    });
  const actions = [
    action(LINK_WORDS.copy, async (link) => {
      if (await copy(link)) announce(POINT_WORDS.copied);
    }),
    action(LINK_WORDS.cite, (address) => {
      const within = cellPinpoint(place(), PINPOINT_WORDS);
      const name = `${figure.id}-${place().row}-${place().column + 1}`;
      void openCitations(opener, figure.id, figure.id, { address, name, within, words: cellNow() });
    }),
  ];
  const show = () => {
    shown.textContent = cellNow() || POINT_WORDS.emptyCell;
    for (const one of actions) one.disabled = cellNow() === '';
  };
  const dialog: HTMLDialogElement = element(
    'dialog',
    'cite cells',
    element('h2', '', POINT_WORDS.cell),
    row.line,
    column.line,
    shown,
    element('p', '', ...actions.flatMap((one) => [one, ' '])),
    closeForm(LINK_WORDS.close),
  );
  dialog.ariaLabel = POINT_WORDS.cell;
  dialog.addEventListener('change', show);
  dialog.addEventListener('close', () => {
    dialog.remove();
    opener.focus({ preventScroll: true });
  });
  show();
  document.body.append(dialog);
  dialog.showModal();
}
