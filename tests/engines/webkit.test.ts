import { readsIn } from './reads-in.ts';
import { webkit } from './webkit.ts';
import { webkitPrograms } from './webkit-programs.ts';

const programs = webkitPrograms();

// Its window is at least 450 px wide, and its driver cannot print.
readsIn('WebKit', programs && (() => webkit(...programs)), { noPrint: true });
