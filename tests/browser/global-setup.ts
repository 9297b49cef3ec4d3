import { findBrowser } from './find-browser.ts';

/** Finds the browser once and hands it to the workers, which read the configuration again. */
export default async function globalSetup(): Promise<void> {
  const { executablePath, args } = await findBrowser();
  process.env.POSTIL_BROWSER = executablePath;
  process.env.POSTIL_BROWSER_ARGS = JSON.stringify(args);
}
