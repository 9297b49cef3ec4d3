import { sentencesOf } from '../../../addresses/range/sentences.ts';
import { LINK_WORDS } from '../../../words/en/links.ts';
import { POINT_WORDS } from '../../../words/en/points.ts';
import { SPAN_WORDS } from '../../../words/en/spans.ts';
import { button } from '../button.ts';
import { element } from '../element.ts';
import { numbered } from '../numbered.ts';
import { runsRightToLeft } from '../runs-right-to-left.ts';
import { citeAt } from './cite-at.ts';
import { copyParagraphLink, copyShareLink } from './copy-link.ts';
import './adopt-style.ts';
import { languageOf } from './language-of.ts';
import { hasSharePages } from './share-link.ts';
import { paragraphWords } from './words.ts';

const GAP = 6;
/** How far the ground of a linked paragraph reaches around its words, and a little more. */
const GROUND = 12;
/** What the menu needs of a margin, in pixels; it is as narrow as that if it must. */
const NARROWEST = 112;

/** Puts the paragraph's address into the bar, and into the history, without moving the text. */
function address(paragraph: HTMLElement, hash: string): void {
  const { scrollPaddingTop } = getComputedStyle(document.documentElement);
  // A margin that makes the place where the paragraph stands the one to which the browser would scroll.
  const margin = paragraph.getBoundingClientRect().top - Number.parseFloat(scrollPaddingTop);
  paragraph.style.scrollMarginTop = `${margin}px`;
  location.hash = hash;
}

/**
 * Where the menu hides nothing of the paragraph, in the window: in the margin, above it or below it, where there is
 * room.
 */
function roomFor(menu: HTMLElement, number: HTMLElement, paragraph: HTMLElement): [x: number, y: number] {
  const { left, right, top, bottom } = number.getBoundingClientRect();
  const { clientWidth } = document.documentElement;
  const mirrored = runsRightToLeft();
  const margin = (mirrored ? clientWidth - right : left) - 2 * GAP;
  if (margin >= NARROWEST) menu.style.maxWidth = `${margin}px`;
  const { offsetWidth: width, offsetHeight: height } = menu;
  const beside = mirrored ? right + GAP : left - GAP - width;
  if (margin >= NARROWEST) return [beside, Math.max(GAP, Math.min(top, innerHeight - height - GAP))];
  const x = Math.max(GAP, Math.min(mirrored ? right - width : left, clientWidth - width - GAP));
  const text = paragraph.getBoundingClientRect();
  if (text.top - GROUND - height >= 0) return [x, text.top - GROUND - height];
  if (text.bottom + GROUND + height <= innerHeight) return [x, text.bottom + GROUND];
  return [x, Math.max(GAP, Math.min(bottom + GAP, innerHeight - height - GAP))];
}

/**
 * Opens what can be done with the link of a paragraph, beside its number, or with that of something else to itself.
 * Escape and any click elsewhere close it.
 */
export async function openMenu(number: HTMLAnchorElement): Promise<void> {
  if (!number.matches('.num')) return (await import('./own-menu.ts')).openOwnMenu(number);
  const paragraph = number.parentElement as HTMLElement;
  const action = (label: string, run: () => void, meaning = '') => {
    const made = button('', label, () => {
      menu.hidePopover();
      run();
    });
    if (meaning) made.append(element('small', '', meaning));
    return made;
  };
  const menu: HTMLElement = element(
    'div',
    'link-menu',
    action(LINK_WORDS.copy, () => copyParagraphLink(paragraph)),
    ...(hasSharePages() ? [action(LINK_WORDS.copyShare, () => copyShareLink(paragraph), LINK_WORDS.shareMeaning)] : []),
    action(LINK_WORDS.cite, async () => {
      await citeAt(number, paragraph.id, paragraph.id.slice(1));
    }),
    ...(sentencesOf(paragraphWords(paragraph).text, languageOf(paragraph)).length > 1
      ? [
          action(POINT_WORDS.sentence, async () => {
            const { openSentences } = await import('./sentence-dialog.ts');
            openSentences(number, paragraph);
          }),
        ]
      : []),
    ...(numbered().length > 1
      ? [
          action(SPAN_WORDS.several, async () => {
            const { openSeveral } = await import('./several-dialog.ts');
            openSeveral(number, paragraph.id);
          }),
        ]
      : []),
  );
  menu.popover = 'auto';
  menu.role = 'group';
  menu.ariaLabel = LINK_WORDS.menu(paragraph.id.slice(1));
  menu.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState === 'open') return;
    const held = menu.contains(document.activeElement) || document.activeElement === document.body;
    menu.remove();
    paragraph.style.scrollMarginTop = '';
    if (held) number.focus({ preventScroll: true });
  });
  address(paragraph, number.hash);
  number.after(menu);
  menu.showPopover();
  const [x, y] = roomFor(menu, number, paragraph);
  menu.style.left = `${x + scrollX}px`;
  menu.style.top = `${y + scrollY}px`;
  menu.querySelector('button')?.focus({ preventScroll: true });
}
