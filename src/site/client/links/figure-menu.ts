import { LINK_WORDS } from '../../../words/en/links.ts';
import { POINT_WORDS } from '../../../words/en/points.ts';
import { announce } from '../announce.ts';
import { openCitations } from './cite-dialog.ts';
import { copy } from './copy.ts';
import { pageAddress } from './page-address.ts';
import { showMenu } from './show-menu.ts';

/** Opens what can be done with the link of a figure or a table, below its number. */
export function openFigureMenu(link: HTMLAnchorElement, figure: HTMLElement): void {
  const { id } = figure;
  showMenu(link, POINT_WORDS.menu, [
    {
      label: LINK_WORDS.copy,
      run: async () => {
        if (await copy(new URL(`#${id}`, pageAddress()).href)) announce(POINT_WORDS.copied);
      },
    },
    { label: LINK_WORDS.cite, run: () => void openCitations(link, id, id) },
    ...(figure.matches('.table')
      ? [
          {
            label: POINT_WORDS.cell,
            run: async () => (await import('./cell-dialog.ts')).openCells(link, figure),
          },
        ]
      : []),
  ]);
}
