import { globSync } from 'node:fs';
import { findProgram } from '../find-program.ts';

/** WebKitGTK's driver and the browser that it drives; undefined where they cannot be had. */
export function webkitPrograms(): [driver: string, browser: string] | undefined {
  const driver = findProgram('WebKitWebDriver', 'webkit2gtk-driver', 'xvfb', 'xauth');
  const screen = driver && findProgram('xvfb-run', 'xvfb', 'xauth');
  const [miniBrowser] = globSync('/usr/lib*/{*/,}webkit2gtk-4.*/MiniBrowser').sort().reverse();
  return driver && screen && miniBrowser ? [driver, miniBrowser] : undefined;
}
