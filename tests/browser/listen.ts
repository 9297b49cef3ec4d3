import type { Page } from './test.ts';

/** Collects errors, breaches of the policy and foreign requests of a page from its next address on. */
export async function listen(page: Page, home: string): Promise<string[]> {
  const heard: string[] = [];
  await page.exposeFunction('breach', (line: string) => heard.push(line));
  await page.addInitScript(() =>
    document.addEventListener(
      'securitypolicyviolation',
      ({ effectiveDirective, blockedURI, sourceFile, lineNumber, columnNumber, sample }) =>
        (window as unknown as { breach(line: string): void }).breach(
          `${effectiveDirective}: ${blockedURI} ${sourceFile}:${lineNumber}:${columnNumber} ${sample}`,
        ),
    ),
  );
  page.on('pageerror', ({ message }) => heard.push(`error: ${message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    heard.push(`${message.type()}: ${message.text()} ${message.location().url}`);
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(home).origin) heard.push(`request: ${request.url()}`);
  });
  page.on('requestfailed', (request) => heard.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) heard.push(`${response.status()}: ${response.url()}`);
  });
  return heard;
}
