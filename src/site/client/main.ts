import enhanced from '../styles/enhanced.css?inline';
import overlays from '../styles/overlays.css?url';
import { arrive } from './arrive.ts';
import { cardParagraphs } from './card-paragraphs.ts';
import { cards } from './cards.ts';
import { display } from './display.ts';
import { element } from './element.ts';
import { follow } from './follow.ts';
import { hideMarks } from './hide-marks.ts';
import { keys } from './keys.ts';
import { links } from './links.ts';
import { notes } from './notes.ts';
import { openSearch } from './open-search.ts';
import { place } from './reading-place.ts';
import { rememberLayers } from './remember-layers.ts';
import './announce.ts';
import { sheets } from './sheets.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(enhanced);
document.adoptedStyleSheets.push(sheet);

const link = element('link', '');
link.rel = 'stylesheet';
link.href = overlays;
document.head.append(link);

arrive();
rememberLayers();
display();
cards();
cardParagraphs();
notes();
if (!CSS.supports('container-type: anchored')) import('./position-notes.ts').then((module) => module.positionNotes());
follow();
keys();
links();
openSearch();
hideMarks();
place();
// After all that may take a click for itself.
sheets();

if (document.querySelector('.notes')) import('./print/print-works.ts').then((module) => module.printWorks());

try {
  // The next pages of this visit can ask for the reading face at once.
  sessionStorage.font = 1;
} catch {
  // Storage is forbidden: they ask for it after their first paint.
}
document.documentElement.dataset.ready = '';
document.dispatchEvent(new Event('postil-ready'));
