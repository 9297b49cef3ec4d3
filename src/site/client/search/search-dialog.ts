import { createSearch } from '../../../search/query/create-search.ts';
import hits from '../../styles/hits.css?inline';
import style from '../../styles/search-dialog.css?inline';
import { storedChoice } from '../stored-choice.ts';
import { buildDialog, type DialogParts } from './build-dialog.ts';
import { combobox } from './combobox.ts';
import { answerGroups, idleGroups } from './dialog-groups.ts';
import { holdNotes } from './hold-notes.ts';
import { openHere } from './open-here.ts';
import { optionGroups } from './option-groups.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent.ts';
import type { Group } from './row.ts';
import { sayLater } from './say-later.ts';
import { searchAsTyped } from './search-as-typed.ts';
import { readRequest, type SearchRequest, tidyQuery } from './search-request.ts';
import { statusLine } from './status-line.ts';

/** Brings the dialog to life, and gives back what makes it ask anew; called once on a page. */
function connect({ dialog, form, field, status, list, forget, then, foot, said }: DialogParts, searchPage: string) {
  const keys = combobox(field, list);
  const say = sayLater(said);
  let literal = false;

  const asked = (): SearchRequest => {
    const chosen = document.querySelector<HTMLInputElement>('.layers input[name="as"]:checked');
    const as = chosen?.value ?? (readRequest(location.search).as || storedChoice('as') || 'now');
    return {
      ...readRequest(''),
      query: tidyQuery(field.value),
      as: as === 'now' ? '' : 'then',
      day: chosen?.dataset.day ?? storedChoice('day') ?? undefined,
      literal,
    };
  };
  const show = (groups: Group[], line: (Node | string)[]) => {
    keys.release();
    list.replaceChildren(...optionGroups(groups));
    // With the layout that comes anyway: at once it would be a second one for every key.
    requestAnimationFrame(() => dialog.scrollTo(0, 0));
    status.replaceChildren(...line);
    foot.classList.toggle('bare', Boolean(forget.hidden && then.hidden));
    say(status.textContent ?? '');
  };
  const engine = createSearch({ base: new URL('..', searchPage).pathname, language: document.documentElement.lang });
  const answer = searchAsTyped(engine, (given) => {
    forget.hidden = true;
    show(answerGroups(given, searchPage), statusLine(given, searchPage));
  });
  const ask = () => {
    const now = asked();
    engine.warm();
    then.hidden = now.as !== 'then';
    answer(now.query ? now : undefined);
    if (now.query) return;
    forget.hidden = recentSearches().length === 0;
    show(idleGroups(searchPage), []);
  };

  field.addEventListener('input', () => {
    literal = false;
    ask();
  });
  // In a search field, Escape would first empty it.
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    dialog.close();
  });
  form.addEventListener('submit', () => {
    field.value = tidyQuery(field.value);
    rememberSearch(field.value);
  });
  status.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-literal]');
    if (!link) return;
    event.preventDefault();
    literal = link.dataset.literal === '1';
    field.focus();
    ask();
  });
  list.addEventListener('click', (event) => {
    const option = (event.target as Element).closest<HTMLAnchorElement>('a');
    if (!option) return;
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
    rememberSearch(option.dataset.query ?? asked().query);
    if (option.dataset.query !== undefined && !elsewhere) {
      event.preventDefault();
      field.value = option.dataset.query;
      ask();
    } else if (!elsewhere && openHere(option.href, () => dialog.close())) event.preventDefault();
  });
  forget.addEventListener('click', () => {
    forgetSearches();
    field.focus();
    ask();
  });
  // Beside it both times: words that are selected from within to without are no wish to leave.
  let beside = false;
  dialog.addEventListener('pointerdown', ({ target }) => {
    beside = target === dialog;
  });
  dialog.addEventListener('click', ({ target }) => beside && target === dialog && dialog.close());
  // Whoever comes back to this page finds the page.
  addEventListener('pagehide', () => dialog.close());
  return ask;
}

let shown: (DialogParts & { ask: () => void }) | undefined;

/** Shows the search dialog, with what was asked last or with these words in its field. */
export function showSearch(searchPage: string, typed: string): void {
  if (!shown) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(hits + style);
    document.adoptedStyleSheets.push(sheet);
    const parts = buildDialog(searchPage);
    shown = { ...parts, ask: connect(parts, searchPage) };
    document.body.append(parts.dialog);
  }
  const { dialog, field, ask } = shown;
  if (typed) field.value = typed;
  dialog.showModal();
  dialog.addEventListener('close', holdNotes(), { once: true });
  field.focus();
  if (!typed) field.select();
  ask();
}
