import { CLIENT_WORDS } from '../strings.ts';
import { element } from './element.ts';

interface SubResult {
  title: string;
  url: string;
  excerpt: string;
}
interface Result {
  url: string;
  meta: Record<string, string>;
  excerpt: string;
  filters: Record<string, string[]>;
  sub_results: SubResult[];
}
interface Pagefind {
  debouncedSearch: (
    query: string | null,
    options: { filters: Record<string, string> },
  ) => Promise<{ results: { data: () => Promise<Result> }[] } | null>;
}

const SHOWN = 20;
const SHOWN_PARTS = 8;

/** Excerpts of Pagefind are text with `mark` elements and nothing else that is let through. */
function excerptNodes(html: string): Node[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html').body;
  return [...parsed.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}

function linkTo(url: string, text: string): HTMLAnchorElement {
  const link = element('a', '', text);
  link.href = url;
  return link;
}

/** The parts of an article that are found: paragraphs, then notes, each in the order of the text. */
function paragraphsFirst(parts: SubResult[]): SubResult[] {
  const rank = ({ url }: SubResult) => (/#p\d/.test(url) ? 0 : 1);
  return parts.filter(({ url }) => url.includes('#')).sort((a, b) => rank(a) - rank(b));
}

/** Whoever is called by the query comes first, then the articles, then all else as Pagefind ranks it. */
function namedFirst(results: Result[], query: string): Result[] {
  const wanted = query.toLowerCase();
  const rank = ({ meta, filters }: Result) => {
    if (filters.kind?.includes('article')) return 1;
    const names = [meta.title ?? '', ...(meta.names ?? '').split(', ')];
    return wanted && names.some((name) => name.toLowerCase() === wanted) ? 0 : 2;
  };
  return results.sort((a, b) => rank(a) - rank(b));
}

function resultItem({ url, meta, excerpt, sub_results, filters }: Result): HTMLLIElement {
  const kind = element('small', '', filters.kind?.[0] ?? '');
  const item = element('li', '', element('p', 'name', linkTo(url, meta.title ?? url), ' ', kind));
  const parts = filters.kind?.includes('article') ? paragraphsFirst(sub_results).slice(0, SHOWN_PARTS) : [];
  if (parts.length === 0) item.append(element('p', '', ...excerptNodes(excerpt)));
  else {
    const rows = parts.map((part) =>
      element('li', '', linkTo(part.url, part.title), element('p', '', ...excerptNodes(part.excerpt))),
    );
    item.append(element('ol', '', ...rows));
  }
  return item;
}

/** The search page: Pagefind is loaded when the reader turns to the field or comes with a query in the address. */
class SearchPage extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form') as HTMLFormElement;
    const field = form.elements.namedItem('q') as HTMLInputElement;
    const asked = new URLSearchParams(location.search);
    field.value = asked.get('q') ?? '';
    const kind = form.querySelector<HTMLInputElement>(`[name="kind"][value="${CSS.escape(asked.get('kind') ?? '')}"]`);
    if (kind) kind.checked = true;
    field.addEventListener('focus', () => this.#load(), { once: true });
    form.addEventListener('input', () => this.#search(form));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#search(form);
    });
    if (field.value || kind?.value) this.#search(form);
    else field.focus({ preventScroll: true });
  }

  #load(): Promise<Pagefind> {
    this.#pagefind ??= import(/* @vite-ignore */ this.dataset.index as string) as Promise<Pagefind>;
    return this.#pagefind;
  }

  async #search(form: HTMLFormElement): Promise<void> {
    const status = this.querySelector('.status') as HTMLElement;
    const list = this.querySelector('.results') as HTMLElement;
    const data = new FormData(form);
    const query = String(data.get('q') ?? '').trim();
    const kind = String(data.get('kind') ?? '');
    const address = new URLSearchParams();
    // While there is something to find, the list from A to Z gives way before the results are there: nothing jumps.
    this.toggleAttribute('busy', query !== '' || kind !== '');
    if (query) address.set('q', query);
    if (kind) address.set('kind', kind);
    history.replaceState(null, '', address.size > 0 ? `?${address}` : location.pathname);
    if (!query && !kind) {
      status.textContent = '';
      list.replaceChildren();
      return;
    }
    try {
      status.textContent ||= CLIENT_WORDS.searching;
      const pagefind = await this.#load();
      const answer = await pagefind.debouncedSearch(query || null, { filters: kind ? { kind } : {} });
      if (!answer) return;
      const results = await Promise.all(answer.results.slice(0, SHOWN).map((result) => result.data()));
      list.replaceChildren(...namedFirst(results, query).map(resultItem));
      status.textContent =
        results.length > 0 ? CLIENT_WORDS.results(answer.results.length) : CLIENT_WORDS.nothing(query);
    } catch {
      list.replaceChildren();
      status.textContent = CLIENT_WORDS.broken;
    }
  }
}

customElements.define('search-page', SearchPage);
