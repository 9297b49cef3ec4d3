import enhanced from '../styles/enhanced.css?inline';
import { arrive } from './arrive.ts';
import { cardParagraphs } from './card-paragraphs.ts';
import { cards } from './cards.ts';
import { display } from './display.ts';
import { folded } from './folded.ts';
import { follow } from './follow.ts';
import { hideMarks } from './hide-marks.ts';
import { howToRead } from './how-to-read.ts';
import { keys } from './keys.ts';
import { links } from './links.ts';
import { notes } from './notes.ts';
import { openSearch } from './open-search.ts';
import { readingFace } from './reading-face.ts';
import { place } from './reading-place.ts';
import { rememberLayers } from './remember-layers.ts';
import './announce.ts';
import { sheets } from './sheets.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(enhanced);
document.adoptedStyleSheets.push(sheet);

document.querySelector<HTMLLinkElement>('[data-overlays]')?.removeAttribute('media');

arrive();
rememberLayers();
display();
cards();
cardParagraphs();
notes();
folded();
if (!CSS.supports('container-type: anchored')) import('./position-notes.ts').then((module) => module.positionNotes());
follow();
howToRead();
keys();
links();
openSearch();
hideMarks();
place();
// After all that may take a click for itself.
sheets();

if (document.querySelector('.notes')) import('./print/print-works.ts').then((module) => module.printWorks());

readingFace();
document.documentElement.dataset.ready = '';
document.dispatchEvent(new Event('postil-ready'));
