import { isPlain } from './plain-click.ts';

const NARROW = window.matchMedia('(max-width: 47.99rem)');

let entry: 'none' | 'pushed' | 'leaving' = 'none';
let waiting: (() => void)[] = [];

/** The card or note that lies over the text as a sheet, if one does. */
const openSheet = (): HTMLElement | null =>
  document.querySelector(NARROW.matches ? ':is(.card, .sheet):popover-open' : '.sheet:popover-open');

/** When the history is as it was before a sheet was opened: at once if none was, else when the sheet has closed. */
export const sheetGone = (): Promise<void> =>
  new Promise((resolve) => {
    if (entry === 'none') resolve();
    else waiting.push(resolve);
  });

/** Steps back from a sheet's entry, once: until the step is done, nothing else may ask for one. */
function leave(): void {
  entry = 'leaving';
  history.back();
}

/** Leaves a sheet's entry that no sheet is open for: one was closed long ago, or the page was loaded anew. */
function leaveStray(): void {
  if (entry === 'none' && history.state?.sheet) leave();
}

function settle(): void {
  const open = openSheet() !== null;
  if (open && entry === 'none') {
    // Said of the entry below as well, which the reader comes back to.
    history.scrollRestoration = 'manual';
    // The page may stand on the entry of a sheet of which it was loaded anew.
    if (!history.state?.sheet) history.pushState({ sheet: true }, '');
    entry = 'pushed';
  } else if (!open && entry === 'pushed') leave();
}

/**
 * Lets the back gesture close a sheet. An open sheet has an entry of its own in the history; however else it is closed,
 * the entry goes with it, and the scroll position stays where the reader left it.
 */
export function sheets(): void {
  window.addEventListener('popstate', () => {
    if (entry === 'none') return leaveStray();
    const back = entry === 'pushed';
    entry = 'none';
    if (back) openSheet()?.hidePopover();
    // Only when the browser has done with the step may the page be scrolled again.
    setTimeout(() => {
      if (entry === 'none') history.scrollRestoration = 'auto';
      const ready = waiting;
      waiting = [];
      for (const resolve of ready) resolve();
      settle();
    });
  });
  document.addEventListener('toggle', settle, true);
  // A link in a sheet, or beside one that closes with the press, is followed from the page below: the step back would
  // take the reader away from where the link leads.
  document.addEventListener('click', async (event) => {
    const { target, defaultPrevented } = event;
    const link = (target as Element).closest?.<HTMLAnchorElement>('a[href]');
    if (!link || entry === 'none' || defaultPrevented || link.target || !isPlain(event)) return;
    event.preventDefault();
    openSheet()?.hidePopover();
    await sheetGone();
    location.assign(link.href);
  });
  // A page that was loaded anew has no sheet. The one before it may have asked to go back as well: it has by then.
  addEventListener('load', () => setTimeout(leaveStray));
}
