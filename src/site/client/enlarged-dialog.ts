import { LINK_WORDS } from '../../words/en/links.ts';
import style from '../styles/enlarged.css?inline';
import { closeForm } from './close-form.ts';
import { element } from './element.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(style);
document.adoptedStyleSheets.push(sheet);

/** What is said below an image: its number and the words of its caption, without what can be pressed in it. */
function saidBelow(figure: Element | null): HTMLElement | undefined {
  const caption = figure?.querySelector('figcaption')?.cloneNode(true) as HTMLElement | undefined;
  if (!caption) return undefined;
  for (const ref of caption.querySelectorAll('.ref, [popover]')) ref.remove();
  for (const label of caption.querySelectorAll<HTMLElement>('.label')) {
    label.replaceWith(element('b', '', label.dataset.number ?? ''), ' ');
  }
  for (const link of caption.querySelectorAll('a, span')) link.replaceWith(...link.childNodes);
  return element('p', 'said', ...caption.childNodes);
}

/** Shows the image to which a link leads over the page. Escape closes it, and a press on it; the focus goes back. */
export function openEnlarged(link: HTMLAnchorElement): void {
  const shown = link.querySelector('img');
  const figure = link.closest('figure');
  const image = element('img', '');
  image.src = link.href;
  image.alt = shown?.alt ?? '';
  // Its place is kept until it is there.
  for (const name of ['width', 'height']) image.setAttribute(name, shown?.getAttribute(name) ?? '');
  const said = saidBelow(figure);
  // The words of the text may be in another language than the page around it.
  const { lang, dir } = figure?.closest<HTMLElement>('[lang]') ?? document.documentElement;
  if (said) Object.assign(said, { lang, dir });
  Object.assign(image, { lang });
  const dialog = element('dialog', 'enlarged', image, ...(said ? [said] : []), closeForm(LINK_WORDS.close));
  dialog.ariaLabel = said?.textContent?.trim() || image.alt;
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || target === image) dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    link.focus({ preventScroll: true });
  });
  document.body.append(dialog);
  dialog.showModal();
}
