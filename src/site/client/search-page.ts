import { createSearch } from '../../search/query/create-search.ts';
import { SEARCH_WORDS as WORDS } from '../../words/en/search.ts';
import { element } from './element.ts';
import { browseGroup } from './search/browse-group.ts';
import { groupsOf, namesGroup } from './search/groups-of.ts';
import { pageGroup } from './search/page-group.ts';
import { rememberSearch } from './search/recent.ts';
import { sayLater } from './search/say-later.ts';
import { type SearchState, searchAsTyped } from './search/search-as-typed.ts';
import { askedOf, fillForm, keepLayer, showCounts } from './search/search-form.ts';
import { FILTERS, isRequest, readRequest, writeRequest } from './search/search-request.ts';
import { fartherLink, statusLine } from './search/status-line.ts';

/** How long after the last key the address is written, in milliseconds: browsers limit how often it may be. */
const WRITTEN_AFTER = 400;

/** How long after an answer the filters count it, in milliseconds: not while the reader types on. */
const COUNTED_AFTER = 80;

/** An answer as the sections of the page; if nothing was found, what is near and what to look through. */
function sections(answer: SearchState, searchPage: string): HTMLElement[] {
  const { asked, names, found } = answer;
  const then = asked.as === 'then';
  if (!found) return namesGroup(names, WORDS.groups.entities, then).map((group) => pageGroup(group));
  const groups = groupsOf(found, then);
  const more = fartherLink(answer, searchPage).map((link) => element('p', '', link));
  if (groups.length > 0) return [...groups.map((group) => pageGroup(group)), ...more];
  return [...namesGroup(found.nearest, WORDS.near, then), browseGroup(searchPage)].map((group) =>
    pageGroup(group, false),
  );
}

/**
 * The search page: what is asked stands in the address, each choice and each submitted query as a step of the history.
 * Nothing of the index is loaded before the reader turns to the field or comes with a question in the address.
 */
class SearchPage extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form') as HTMLFormElement;
    const field = form.elements.namedItem('q') as HTMLInputElement;
    const [status, list, said] = ['.status', '.found', '.said'].map((name) => this.querySelector(name)) as [
      HTMLElement,
      HTMLElement,
      HTMLElement,
    ];
    const details = form.querySelector('details') as HTMLDetailsElement;
    const searchPage = form.action;
    const say = sayLater(said);
    let how = { literal: false, far: 0 };
    let writing = 0;
    let counting = 0;
    /** The part of the page where more was asked for, until it is there. */
    let goesOn: HTMLElement | undefined;

    const engine = createSearch({ base: new URL('..', searchPage).pathname, language: document.documentElement.lang });
    const answer = searchAsTyped(engine, (given) => {
      list.replaceChildren(...sections(given, searchPage));
      list.ariaBusy = String(!given.found);
      status.replaceChildren(...statusLine(given, searchPage));
      if (given.found && goesOn) {
        // The link that was pressed is gone: in its place there is the next or, after the last, the result beside it.
        const hit = goesOn === status ? '.hit a' : 'section:last-of-type .hit:last-child a';
        (goesOn.querySelector<HTMLElement>('a[data-far]') ?? list.querySelector<HTMLElement>(hit))?.focus();
        goesOn = undefined;
      }
      say(status.textContent ?? '');
      // What was found is painted before it is counted.
      clearTimeout(counting);
      counting = window.setTimeout(() => {
        if (!given.found) return;
        showCounts(form, given.found.counts);
        form.classList.remove('uncounted');
      }, COUNTED_AFTER);
      // Without an index, the list from A to Z is what is left.
      this.toggleAttribute('busy', given.found?.state !== 'index-missing');
    });
    const ask = () => {
      const asked = askedOf(form, how);
      // While there is something to find, the list from A to Z gives way before results are there: nothing jumps.
      this.toggleAttribute('busy', isRequest(asked));
      answer(isRequest(asked) ? asked : undefined);
      if (isRequest(asked)) return;
      list.replaceChildren();
      status.replaceChildren();
      clearTimeout(counting);
      showCounts(form, undefined);
    };
    const write = (step: 'pushState' | 'replaceState') => {
      clearTimeout(writing);
      const search = writeRequest(askedOf(form, how));
      if (search !== location.search) history[step](null, '', search || location.pathname);
    };
    const read = () => {
      const asked = readRequest(location.search);
      how = { literal: asked.literal, far: asked.far };
      fillForm(form, asked);
      if (asked.sort || FILTERS.some((name) => name !== 'kind' && asked[name])) details.open = true;
      ask();
    };

    field.addEventListener('focus', engine.warm);
    field.addEventListener('input', () => {
      how = { literal: false, far: 0 };
      ask();
      clearTimeout(writing);
      writing = window.setTimeout(write, WRITTEN_AFTER, 'replaceState');
    });
    form.addEventListener('change', ({ target }) => {
      if (target === field) return;
      how.far = 0;
      if ((target as HTMLSelectElement).name === 'as') keepLayer(form);
      write('pushState');
      ask();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      rememberSearch(askedOf(form, how).query);
      write('pushState');
      ask();
    });
    this.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a');
      if (!link) return;
      if (link.dataset.literal !== undefined || link.dataset.far !== undefined) {
        event.preventDefault();
        how = { literal: how.literal, far: Number(link.dataset.far ?? 0) };
        goesOn = how.far > 0 ? (status.contains(link) ? status : list) : undefined;
        if (link.dataset.literal !== undefined) how.literal = link.dataset.literal === '1';
        write('pushState');
        ask();
        return;
      }
      // Whoever comes back finds what they left.
      write('replaceState');
      rememberSearch(askedOf(form, how).query);
    });
    addEventListener('popstate', read);
    details.open = matchMedia('(min-width: 72rem)').matches;
    read();
    const arrives = isRequest(askedOf(form, how));
    form.classList.toggle('uncounted', arrives);
    if (!arrives) field.focus({ preventScroll: true });
  }
}

customElements.define('search-page', SearchPage);
