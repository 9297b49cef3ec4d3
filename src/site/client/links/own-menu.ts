import { citePlace } from '../../../addresses/cite/cite-place.ts';
import { recordCitation } from '../../../addresses/cite/record-citation.ts';
import { PLACE_TERMS } from '../../../words/en/cite.ts';
import { LINK_WORDS } from '../../../words/en/links.ts';
import { PINPOINT_WORDS } from '../../../words/en/pinpoints.ts';
import { POINT_WORDS } from '../../../words/en/points.ts';
import { announce } from '../announce.ts';
import { copy } from './copy.ts';
import { pageAddress } from './page-address.ts';
import { showMenu } from './show-menu.ts';

const text = (node: Element | null) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Opens the citations of a fact, a relation or a claim on a page of records, or of a later fact of a note. */
async function cite(link: HTMLAnchorElement, address: string, place: Element): Promise<void> {
  const id = link.hash.slice(1);
  const within = link.dataset.point ?? (link.matches('.claims *') ? POINT_WORDS.claim(id) : text(link));
  // The works stand beside what is said and are no words of it.
  const copied = place.cloneNode(true) as Element;
  for (const other of copied.querySelectorAll('[popover], .works, .own, .when, .at, .facts')) other.remove();
  const words = text(copied);
  const note = link.closest<HTMLElement>('.note');
  if (note) {
    const { openCitations } = await import('./cite-dialog.ts');
    const point = { address, name: id, within: PINPOINT_WORDS.note(String(note.dataset.note), within), words };
    return openCitations(link, id.replace(/_.*$/, ''), undefined, point);
  }
  const { showCitations } = await import('./show-citations.ts');
  const edition = document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? location.host;
  const { lang } = document.documentElement;
  const data = recordCitation(text(document.querySelector('h1')), edition, id, lang, PLACE_TERMS);
  const citations = citePlace(data, pageAddress(), { number: '', id, within });
  showCitations(link, { title: POINT_WORDS.citePoint, citations, words, address });
}

/** Opens what can be done with the link of something to itself, below it. */
export async function openOwnMenu(link: HTMLAnchorElement): Promise<void> {
  const figure = link.closest('figcaption')?.parentElement;
  if (figure) return (await import('./figure-menu.ts')).openFigureMenu(link, figure);
  history.replaceState(history.state, '', link.hash);
  const address = new URL(link.hash, pageAddress()).href;
  const place = link.closest('li, dd, .since') ?? link;
  showMenu(link, POINT_WORDS.menu, [
    {
      label: LINK_WORDS.copy,
      run: async () => {
        if (await copy(address)) announce(POINT_WORDS.copied);
      },
    },
    { label: LINK_WORDS.cite, run: () => cite(link, address, place.matches('li.note') ? link : place) },
  ]);
}
