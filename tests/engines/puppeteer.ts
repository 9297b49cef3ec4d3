import { launch } from 'puppeteer-core';
import { type Engine, READY, until } from './engine.ts';

/** Chromium over its own protocol, or Firefox over WebDriver BiDi. */
export async function puppeteer(
  browser: 'chrome' | 'firefox',
  executablePath: string,
  own: string[] = [],
): Promise<Engine> {
  const args = browser === 'chrome' ? ['--no-sandbox', ...own] : own;
  const extraPrefsFirefox = { 'ui.prefersReducedMotion': 1 };
  const program = await launch({ browser, executablePath, headless: true, args, extraPrefsFirefox });
  const page = await program.newPage();
  // The first page of a server in development takes long on a machine that is busy.
  page.setDefaultTimeout(90_000);
  if (browser === 'chrome') await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  const engine: Engine = {
    async open(address, ready) {
      await page.goto(address);
      await until(engine, ready?.is ?? READY, ready?.limit);
    },
    async size(width, height) {
      await page.setViewport({ width, height });
      return engine.ask('innerWidth');
    },
    ask: (expression) => page.evaluate(expression) as never,
    click: (selector) => page.click(selector),
    button: (what) => page.mouse[what](),
    hover: (selector) => page.hover(selector),
    press: (key) => page.keyboard.press(key),
    async print(path) {
      await page.pdf({ path, format: 'A4' });
    },
    close: () => program.close(),
  };
  return engine;
}
