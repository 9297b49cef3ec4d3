import { globSync } from 'node:fs';
import { findProgram } from '../find-program.ts';
import { readsIn } from './reads-in.ts';
import { webkit } from './webkit.ts';

const driver = findProgram('WebKitWebDriver', 'webkit2gtk-driver', 'xvfb', 'xauth');
const screen = driver && findProgram('xvfb-run', 'xvfb', 'xauth');
const [miniBrowser] = globSync('/usr/lib*/{*/,}webkit2gtk-4.*/MiniBrowser').sort().reverse();

// Its window is at least 450 px wide, and its driver cannot print.
readsIn('WebKit', driver && screen && miniBrowser ? () => webkit(driver, miniBrowser) : undefined, { noPrint: true });
