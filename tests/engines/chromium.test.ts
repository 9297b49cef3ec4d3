import { findBrowser } from '../browser/find-browser.ts';
import { puppeteer } from './puppeteer.ts';
import { readsIn } from './reads-in.ts';

readsIn('Chromium', async () => {
  const { executablePath, args } = await findBrowser();
  return puppeteer('chrome', executablePath, args);
});
