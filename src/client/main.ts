import enhanced from '../styles/enhanced.css?inline';
import { cards } from './cards.ts';
import { display } from './display.ts';
import { follow } from './follow.ts';
import { keys } from './keys.ts';
import { notes } from './notes.ts';
import { rememberLayers } from './remember-layers.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(enhanced);
document.adoptedStyleSheets.push(sheet);

rememberLayers();
display();
cards();
notes();
follow();
keys();
