import { defineConfig } from '@playwright/test';
import { builtFolderOf } from './editions/editions.ts';

// Known only after the server and the global setup have run: the workers, which read this file again, see them.
const { POSTIL_ADDRESS = '', POSTIL_BROWSER = '', POSTIL_BROWSER_ARGS = '[]' } = process.env;

export default defineConfig({
  testDir: 'browser',
  testMatch: '**/*.spec.ts',
  outputDir: '../.postil/tests/browser',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // For a machine that is busy with other things as well; a page that is right is right much sooner.
  timeout: 60_000,
  // A failure once in a hundred runs is a fault of the product or of the test: none is repeated.
  retries: 0,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: '../.postil/tests/browser.json' }]],
  globalSetup: './browser/global-setup.ts',
  webServer: {
    command: `"${process.execPath}" src/build/cli/serve.ts --port 4399 --dir "${builtFolderOf('ordinary')}"`,
    cwd: '..',
    wait: { stdout: /Postil is at (?<postil_address>http:\/\/localhost:\S+)/ },
  },
  use: {
    baseURL: POSTIL_ADDRESS,
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: POSTIL_BROWSER, args: JSON.parse(POSTIL_BROWSER_ARGS) },
  },
});
