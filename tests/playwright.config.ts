import { defineConfig } from '@playwright/test';

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
  // A test that passes only at the second try is told apart in the closing lines, with its trace.
  retries: 1,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '../.postil/tests/browser.json' }]],
  globalSetup: './browser/global-setup.ts',
  webServer: {
    command: `"${process.execPath}" src/build/cli/serve.ts --port 4399`,
    cwd: '..',
    wait: { stdout: /Postil is at (?<postil_address>http:\/\/localhost:\S+)/ },
  },
  use: {
    baseURL: POSTIL_ADDRESS,
    trace: 'on-first-retry',
    launchOptions: { executablePath: POSTIL_BROWSER, args: JSON.parse(POSTIL_BROWSER_ARGS) },
  },
});
