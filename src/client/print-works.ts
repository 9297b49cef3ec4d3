import { PRINT_WORDS } from '../strings/print.ts';
import style from '../styles/printed.css?inline';
import { element } from './element.ts';
import { pageAddress } from './links/page-address.ts';

/**
 * For paper: numbers the works that the chosen notes cite, in the order of citation, and lists them at the end with the
 * addresses of their records, and that of the page. Made before printing and taken away after it.
 */
export function printWorks(): void {
  const notes = document.querySelector('.notes');
  if (!notes) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
  let printed: HTMLElement | undefined;

  const undo = () => {
    printed?.remove();
    printed = undefined;
    for (const link of notes.querySelectorAll('[data-cited]')) link.removeAttribute('data-cited');
  };
  addEventListener('afterprint', undo);
  addEventListener('beforeprint', () => {
    undo();
    const address = pageAddress();
    const then = document.querySelector<HTMLInputElement>('#as-then:checked');
    const cited = new Map<string, string>();
    for (const note of notes.querySelectorAll('.note')) {
      if (getComputedStyle(note).visibility === 'hidden') continue;
      for (const link of note.querySelectorAll<HTMLAnchorElement>('.works a')) {
        if (then && link.closest('.later')) continue;
        if (!cited.has(link.href)) cited.set(link.href, link.textContent);
        link.dataset.cited = String([...cited.keys()].indexOf(link.href) + 1);
      }
    }
    const list = element('ol', '');
    for (const [href, label] of cited) {
      // On paper the site is where it is published, wherever it was printed.
      const published = href.replace(location.origin, new URL(address).origin);
      list.append(element('li', '', `${label} ⟨${published}⟩`));
    }
    printed = element('section', 'printed', element('p', '', PRINT_WORDS.from(address)));
    const what = then?.closest('label')?.title;
    if (what) printed.append(element('p', '', PRINT_WORDS.asOf(what)));
    if (cited.size > 0) printed.prepend(element('h2', '', PRINT_WORDS.works), list);
    notes.after(printed);
  });
  document.documentElement.dataset.prints = '';
}
