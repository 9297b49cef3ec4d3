import { PRINT_WORDS } from '../../../words/en/print.ts';
import { element } from '../element.ts';
import { pageAddress } from '../links/page-address.ts';
import { putBeside } from './put-beside.ts';
import { worksInFull } from './works-in-full.ts';

/**
 * Numbers the works that the notes cite, in the order of citation, as marks on the links to them; from address to
 * label.
 */
function numberWorks(notes: readonly HTMLElement[], then: boolean): Map<string, string> {
  const cited = new Map<string, string>();
  for (const link of notes.flatMap((note) => [...note.querySelectorAll<HTMLAnchorElement>('.works a')])) {
    if (then && link.closest('.later')) continue;
    if (!cited.has(link.href)) cited.set(link.href, link.textContent);
    link.dataset.cited = String([...cited.keys()].indexOf(link.href) + 1);
  }
  return cited;
}

/**
 * For paper: puts the gists of the chosen notes beside their words, numbers the works that these notes cite and lists
 * them at the end, each in full with its own address; before them the address of the page. Made before printing and
 * taken away after it. For a page that has notes.
 */
export function printWorks(): void {
  const section = document.querySelector('.notes') as HTMLElement;
  let printed: HTMLElement[] = [];

  const undo = () => {
    for (const node of printed) node.remove();
    printed = [];
    for (const link of section.querySelectorAll('[data-cited]')) link.removeAttribute('data-cited');
  };
  addEventListener('afterprint', undo);
  addEventListener('beforeprint', () => {
    undo();
    // Nothing that lies over the page is printed: a note that does is one of the list again.
    for (const note of section.querySelectorAll<HTMLElement>('.sheet')) {
      note.popover = null;
      note.classList.remove('sheet');
    }
    const address = pageAddress();
    const then = document.querySelector<HTMLInputElement>('#as-then:checked');
    const notes = [...section.querySelectorAll<HTMLElement>('.note')].filter((note) => {
      const { display, contentVisibility } = getComputedStyle(note);
      return display !== 'none' && contentVisibility !== 'hidden';
    });
    const cited = numberWorks(notes, then !== null);
    const list = element('ol', '');
    const full = cited.size > 0 ? worksInFull() : {};
    for (const [href, label] of cited) {
      // On paper the site is where it is published, wherever it was printed.
      const published = href.replace(location.origin, new URL(address).origin);
      const work = full[new URL(href).hash.slice(1)];
      list.append(element('li', '', `${work?.words ?? label} ⟨${work?.href || published}⟩`));
    }
    const end = element('section', 'printed', element('p', '', PRINT_WORDS.from(address)));
    const what = then?.closest('label')?.title;
    if (what) end.append(element('p', '', PRINT_WORDS.asOf(what)));
    if (cited.size > 0) end.append(element('h2', '', PRINT_WORDS.works), list);
    section.after(end);
    printed = [end, ...putBeside(notes)];
  });
  document.documentElement.dataset.prints = '';
}
