import { CLIENT_WORDS } from '../../words/en/client.ts';
import { button } from './button.ts';
import { closeButton } from './close-button.ts';
import { isPlain } from './plain-click.ts';
import { runsRightToLeft } from './runs-right-to-left.ts';

const OPEN_AFTER = 500;
const CLOSE_AFTER = 300;

/** A button that shows the card again from which this one was opened. */
function wayBack(from: HTMLElement, show: () => void): HTMLElement {
  const name = from.querySelector('.name')?.textContent ?? '';
  const back = button('way-back', `${runsRightToLeft() ? '→' : '←'} ${name}`, () => {
    show();
    from.querySelector<HTMLElement>('a')?.focus({ preventScroll: true });
  });
  back.ariaLabel = CLIENT_WORDS.back(name);
  return back;
}

/**
 * Opens the card of a mention: by hover after half a second, by Enter and tap at once. Without this script a mention
 * is a link to the entity's page, which the card links to as well.
 */
export function cards(): void {
  let timer = 0;
  let opener: HTMLElement | undefined;
  /** What the browser's own search has found: no pointer that only passes closes it. */
  let found: HTMLElement | undefined;
  // With the marks taken off, a name is a name.
  const marked = () => document.documentElement.dataset.marks !== 'off';
  const cardOf = (mention: HTMLElement) =>
    marked() ? document.getElementById(`card-${mention.dataset.entity}`) : null;
  const mentionAt = (target: EventTarget | null) =>
    target instanceof Element ? target.closest<HTMLElement>('.mention, .card a.other') : null;
  // Where the reader wants no notes, no card opens by a pointer that passes.
  const quiet = () => document.querySelector<HTMLInputElement>('#notes-none')?.checked ?? false;
  const opened = () => document.querySelector<HTMLElement>('.card:popover-open');

  const light = (entity: string | undefined) => {
    for (const node of document.querySelectorAll<HTMLElement>('.mention')) {
      node.classList.toggle('lit', entity !== undefined && node.dataset.entity === entity);
    }
  };
  const show = (card: HTMLElement, anchor: HTMLElement, from?: HTMLElement | null) => {
    clearTimeout(timer);
    found = undefined;
    opened()?.hidePopover();
    opener?.style.removeProperty('anchor-name');
    opener = anchor;
    // Closed and opened within one task, a card gets a single toggle event, which says that it is open.
    card.querySelector('.way-back')?.remove();
    if (from) card.prepend(wayBack(from, () => show(from, anchor)));
    closeButton(card);
    // The card is placed by its anchor; only the mention in play has one.
    anchor.style.setProperty('anchor-name', '--card');
    card.style.setProperty('position-anchor', '--card');
    card.role = 'dialog';
    card.ariaLabel = card.querySelector('.name')?.textContent ?? '';
    card.showPopover();
    card.scrollTop = 0;
    light(card.id.slice('card-'.length));
  };
  /** Of a mention in the text its card beside it; of a link in a card the other card in its place. */
  const open = (mention: HTMLElement) => {
    const card = cardOf(mention);
    if (!card || card.matches(':popover-open')) return;
    const from = mention.closest<HTMLElement>('.card');
    show(card, from && opener ? opener : mention, from);
  };

  /** A pointer that rests opens no card over what the reader has opened otherwise: that would close it. */
  const rested = (mention: HTMLElement) => {
    if (!document.querySelector('[popover="auto"]:popover-open, dialog[open]')) open(mention);
  };

  document.addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'mouse') return;
    const mention = mentionAt(event.target);
    const inside = (event.target as Element).closest?.('.card');
    clearTimeout(timer);
    if (mention?.matches('a.mention') && !quiet()) timer = window.setTimeout(rested, OPEN_AFTER, mention);
    else if (!inside && opened() && opened() !== found && !opened()?.contains(document.activeElement)) {
      timer = window.setTimeout(() => opened()?.hidePopover(), CLOSE_AFTER);
    }
  });
  // Whoever presses a key or a button does something else than to rest.
  for (const kind of ['pointerdown', 'keydown'] as const) {
    document.addEventListener(kind, () => clearTimeout(timer), true);
  }
  document.addEventListener('click', (event) => {
    const mention = mentionAt(event.target);
    if (!mention || !isPlain(event) || !cardOf(mention)) return;
    event.preventDefault();
    clearTimeout(timer);
    open(mention);
    cardOf(mention)?.querySelector<HTMLElement>('.way-back, a')?.focus({ preventScroll: true });
  });
  document.addEventListener(
    'toggle',
    (event) => {
      const card = event.target as HTMLElement;
      if (!card.classList.contains('card') || (event as ToggleEvent).newState === 'open') return;
      // Another has taken its place.
      if (opened()) return;
      light(undefined);
      opener?.style.removeProperty('anchor-name');
      const lost = document.activeElement === document.body || card.contains(document.activeElement);
      if (lost) opener?.focus({ preventScroll: true });
    },
    true,
  );
  // What the browser's own search finds in a card is shown beside the first mention.
  document.addEventListener('beforematch', ({ target }) => {
    const card = (target as Element).closest<HTMLElement>('.card');
    if (!card || card === opened()) return;
    const mentions = document.querySelectorAll<HTMLElement>(`.mention[data-entity="${card.id.slice('card-'.length)}"]`);
    const mention = [...mentions].find((one) => one.checkVisibility()) ?? document.body;
    if (mention !== document.body) mention.scrollIntoView({ block: 'center' });
    show(card, mention);
    found = card;
  });
  // A link inside a card that leads to a paragraph of this page closes the card.
  document.addEventListener('click', ({ target }) => {
    const link = (target as Element).closest?.('.card a[href^="#"]');
    if (link) opened()?.hidePopover();
  });
  // The pointer may have been there before this script was.
  const under = document.querySelector<HTMLElement>('a.mention:hover');
  if (under && !quiet()) timer = window.setTimeout(rested, OPEN_AFTER, under);
}
