import { CAME } from './came.ts';
import { noteWith } from './note-parts.ts';
import { isPlain } from './plain-click.ts';
import { sheetGone } from './sheets.ts';
import { whileLoading } from './while-loading.ts';

const SETTLED = 300;

/** The note that a click opens: its own, or that of the noteref. */
const noteAt = (target: Element): Element | null =>
  target.closest('.note') ?? noteWith(target.closest<HTMLAnchorElement>('a.ref')?.dataset.note);

/** Follows what the browser by itself cannot: links with a version, to several paragraphs, of other tools, damaged. */
function follow(address: string): void {
  const { search, hash } = new URL(address);
  if (/[?&]lit(?:of)?=/.test(search)) return;
  const id = hash.slice(1);
  if (!/[?&;](?:v|quote)=/i.test(search) && !id.includes(':~:') && (!id || document.getElementById(id))) return;
  import('./links/arrival.ts').then((module) => module.arriveAt(address));
}

/**
 * Links that last: what can be done with the link of a paragraph, a note or selected words, and what became of the text
 * that a link was made for. All of it is loaded when a reader turns to it.
 */
export function links(): void {
  document.addEventListener('click', async (event) => {
    const own = (event.target as Element).closest<HTMLAnchorElement>('a.own, figcaption > .label, .num');
    if (!own || !isPlain(event)) return;
    event.preventDefault();
    const goThere = () => {
      location.hash = own.hash;
    };
    // What stands in a sheet opens its menu there; beside one, when that has gone.
    const ready = own.closest(':popover-open') ? undefined : sheetGone();
    const loaded = await whileLoading(own, Promise.all([import('./links/menu.ts'), ready]), goThere);
    loaded?.[0].openMenu(own);
  });
  const article = document.querySelector('article.prose');
  if (!article) return;
  follow(CAME);
  addEventListener('hashchange', () => follow(location.href));
  let timer = 0;
  document.addEventListener('click', ({ target }) => {
    const note = noteAt(target as Element);
    if (note) import('./links/note-link.ts').then((module) => module.noteLink(note));
  });
  document.addEventListener('selectionchange', () => {
    clearTimeout(timer);
    const selection = getSelection();
    if (selection?.isCollapsed === false && !article.contains(selection.anchorNode)) return;
    timer = window.setTimeout(() => import('./links/offer.ts').then((module) => module.offer()), SETTLED);
  });
}
