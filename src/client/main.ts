import { cards } from './cards.ts';
import { notes } from './notes.ts';
import { rememberLayers } from './remember-layers.ts';
import { searchKey } from './search-key.ts';

rememberLayers();
cards();
notes();
searchKey();
