import { changesBetween } from '../../addresses/versions/changes-between.ts';
import type { Permalinks } from '../../model/permalinks.ts';
import { HISTORY_WORDS } from '../../words/en/history.ts';
import { VERSION_WORDS as words } from '../../words/en/versions.ts';
import { formatDate } from '../../words/format-date.ts';
import { element } from './element.ts';

const form = document.querySelector<HTMLFormElement>('form[data-version]');
const select = form?.querySelector('select');

/** The blocks of a version, from the keys that the file of permanent addresses has for them. */
const blocksOf = ({ versions, words: said }: Permalinks, version: string) =>
  (versions.find(({ id }) => id === version)?.blocks ?? []).map((key) => ({
    id: key.slice(0, key.lastIndexOf('.')),
    text: said[key] ?? '',
  }));

/** Compares the version of this page with another one, whichever is the earlier. */
async function compareWith(other: string, { dataset }: HTMLFormElement, list: HTMLSelectElement): Promise<void> {
  const [shown, title, how] = ['changes', 'compared', 'how'].map((id) => document.getElementById(id));
  const response = await fetch(dataset.permalinks ?? '').catch(() => undefined);
  if (!response?.ok || !shown || !title || !how) return;
  const permalinks: Permalinks = await response.json();
  const order = permalinks.versions.map(({ id }) => id);
  const own = dataset.version ?? '';
  if (!order.includes(other) || !order.includes(own)) return;
  const [earlier, later] = order.indexOf(own) < order.indexOf(other) ? [own, other] : [other, own];
  const address = (version: string) => permalinks.versions.find(({ id }) => id === version)?.address ?? '';
  const name = (version: string) => {
    const date = permalinks.versions.find(({ id }) => id === version)?.date ?? version;
    return words.name(formatDate(date), version.slice(date.length + 1));
  };
  const changes = changesBetween(blocksOf(permalinks, earlier), blocksOf(permalinks, later), dataset.language ?? 'en');
  const heading = document.querySelector('h1');
  list.value = other;
  for (const [id, version] of [
    ['earlier', earlier],
    ['later', later],
  ]) {
    const link = document.querySelector<HTMLAnchorElement>(`#${id}`);
    if (link) link.href = new URL(address(version as string)).pathname;
  }
  title.textContent = `${words.between(name(earlier), name(later))}.`;
  how.textContent = changes.length > 0 ? words.sinceDeck : words.same;
  shown.replaceChildren(
    ...changes.map(({ id, what, pieces }) => {
      const link = element('a', '', HISTORY_WORDS.stone(id, pieces.map(({ text }) => text).join('')));
      link.href = `${new URL(address(what === 'removed' ? earlier : later)).pathname}#${id}`;
      const marked = pieces.map(({ how: sort, text }) =>
        sort === 'same' ? text : element(sort === 'gone' ? 'del' : 'ins', '', text),
      );
      const line = element('p', 'pieces', ...marked);
      line.lang = heading?.lang ?? '';
      line.dir = heading?.dir ?? '';
      const said = element('p', 'by', link, ' ', HISTORY_WORDS.changes[what]);
      return element('section', '', said, ...(pieces.length > 0 ? [line] : []));
    }),
  );
}

if (form && select) {
  form.hidden = false;
  select.addEventListener('change', () => {
    const url = new URL(location.href);
    url.searchParams.set('with', select.value);
    if (select.value === '') url.searchParams.delete('with');
    location.assign(url);
  });
  const other = new URLSearchParams(location.search).get('with');
  if (other) void compareWith(other, form, select);
}
