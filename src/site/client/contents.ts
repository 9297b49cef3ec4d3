import { CONTENTS_WORDS as WORDS } from '../../words/en/reading.ts';
import { button } from './button.ts';
import { element } from './element.ts';
import { citeAt } from './links/cite-at.ts';

/** A link to a heading of the article, in its own words. */
function linkTo(heading: Element, panel: HTMLElement): HTMLLIElement {
  // A heading of the text has its place within it.
  const place = heading.id ? heading : (heading.querySelector('[id]') ?? heading.closest('details'));
  const link = element('a', '', heading.textContent ?? '');
  link.href = `#${place?.id ?? ''}`;
  link.addEventListener('click', () => {
    panel.hidePopover();
    // What it names may be folded below it, too.
    const next = heading.nextElementSibling;
    const folded = heading.closest('details') ?? (next instanceof HTMLDetailsElement ? next : undefined);
    if (folded) folded.open = true;
  });
  return element('li', '', link);
}

/** The choices of the layers again, each choosing the one at the head of the page. */
function choices(form: HTMLFormElement): HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>('[role="radiogroup"]')].map(({ ariaLabel, children }) => {
    const group = element('p', 'choices', element('span', '', ariaLabel ?? ''));
    group.role = 'group';
    group.ariaLabel = ariaLabel;
    for (const input of children as HTMLCollectionOf<HTMLInputElement>) {
      const choice = button('', input.ariaLabel ?? '', () => input.click());
      const tell = () => {
        choice.ariaPressed = String(input.checked);
      };
      tell();
      form.addEventListener('change', tell);
      group.append(choice);
    }
    return group;
  });
}

/** The choice of whom to follow through the text, of those who have a card. */
function followChoice(panel: HTMLElement): HTMLElement[] {
  const cards = [...document.querySelectorAll<HTMLElement>('.card[id^="card-"]')];
  if (cards.length === 0) return [];
  const names = cards.map((card) => {
    const option = element('option', '', card.querySelector('.name')?.textContent ?? '');
    option.value = card.id.slice('card-'.length);
    return option;
  });
  names.sort((a, b) => a.text.localeCompare(b.text));
  const select = element('select', '', element('option', '', WORDS.nobody), ...names);
  select.selectedIndex = 0;
  select.ariaLabel = WORDS.follow;
  // A button: with the arrow keys a choice is made at each step.
  const go = button('plain', WORDS.follow, async () => {
    const { followEntity } = await import('./follow-entity.ts');
    panel.hidePopover();
    followEntity(select.selectedIndex > 0 ? select.value : '');
  });
  return [element('p', 'choices', go, ' ', select)];
}

/** Hands the paragraph `here` to what the system offers for sharing, where it offers something. */
function shareChoice(here: HTMLElement, panel: HTMLElement): (HTMLElement | string)[] {
  if (!('share' in navigator)) return [];
  // Loaded before it is asked for: what the system does for a press it does at once, or not at all.
  const loaded = import('./links/share-paragraph.ts');
  const share = button('plain', WORDS.share(here.id.slice(1)), async () => {
    panel.hidePopover();
    await (await loaded).shareParagraph(here);
  });
  return [share, ' '];
}

/**
 * Opens the contents of the article over the bar: its sections and what follows the text, the layers
 * wherever the reader is, and ways to share and to cite the paragraph `here`.
 */
export function showContents(bar: HTMLButtonElement, here: HTMLElement): void {
  const panel = element('div', 'contents');
  panel.popover = 'auto';
  panel.role = 'dialog';
  panel.ariaLabel = WORDS.label;
  const headings = document.querySelectorAll('article.prose :is(h2, .cast summary)');
  const list = element(
    'ol',
    '',
    ...[...headings].filter((one) => one.checkVisibility()).map((one) => linkTo(one, panel)),
  );
  const form = document.querySelector<HTMLFormElement>('main > header form.layers');
  const number = here.id.slice(1);
  panel.append(
    list,
    ...(form ? choices(form) : []),
    ...followChoice(panel),
    element(
      'p',
      'actions',
      button('plain', WORDS.link(number), async () => {
        panel.hidePopover();
        const { copyParagraphLink } = await import('./links/copy-link.ts');
        await copyParagraphLink(here);
      }),
      ' ',
      ...shareChoice(here, panel),
      button('plain', WORDS.cite(number), async () => {
        panel.hidePopover();
        await citeAt(bar, here.id, number);
      }),
    ),
  );
  panel.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState === 'open') return;
    const lost = document.activeElement === document.body || panel.contains(document.activeElement);
    panel.remove();
    bar.popoverTargetElement = null;
    bar.ariaExpanded = 'false';
    if (lost) bar.focus({ preventScroll: true });
  });
  bar.after(panel);
  // From now on the bar closes it by itself.
  bar.popoverTargetElement = panel;
  bar.ariaExpanded = 'true';
  panel.showPopover();
  panel.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true });
}
