import { element } from '../element.ts';
import { noterefOf } from '../note-parts.ts';
import { chooseBeside } from './choose-beside.ts';

/** What gists may stand beside. Not the cells of a table: what stands beside one lies over the next. */
const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6';

/** How many characters of a block are its own, not those of a block inside it. */
function ownLength(block: Element): number {
  const own = block.cloneNode(true) as Element;
  for (const inner of own.querySelectorAll(BLOCKS)) inner.remove();
  return own.textContent.trim().length;
}

/**
 * Puts the gists of notes beside their words, behind their noterefs, as far as paper has room; returns what it made.
 */
export function putBeside(notes: readonly HTMLElement[]): HTMLElement[] {
  const candidates = notes.flatMap((note) => {
    const noteref = noterefOf(note);
    const gist = note.querySelector('.gist');
    if (!noteref || !gist) return [];
    const block = noteref.closest(`${BLOCKS}, td, th`);
    return [{ noteref, block, gist, length: gist.textContent.length, key: note.matches('.key') }];
  });
  const blocks = [...document.querySelectorAll(`.credit, article.prose :is(${BLOCKS}):not(.notes *)`)]
    .map((block) => ({ length: ownLength(block), notes: candidates.filter((one) => one.block === block) }))
    .filter(({ length }) => length > 0);
  return chooseBeside(blocks).map(({ noteref, gist }) => {
    const beside = element(
      'small',
      'beside',
      element('b', '', noteref.dataset.note ?? ''),
      ...gist.cloneNode(true).childNodes,
    );
    beside.querySelector('.back')?.remove();
    noteref.after(beside);
    return beside;
  });
}
