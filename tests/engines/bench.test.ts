// Marking in Firefox and WebKit, a name and a claim each; in Chromium tests/browser/bench.spec.ts does more.
import type { ChildProcess } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { contentOf, ROOT } from '../editions/editions.ts';
import { findProgram } from '../find-program.ts';
import { startServer } from '../fixtures/start-server.ts';
import { type Engine, until } from './engine.ts';
import { puppeteer } from './puppeteer.ts';
import { webkit } from './webkit.ts';
import { webkitPrograms } from './webkit-programs.ts';

const CONTENT = path.join(ROOT, '.postil/tests/bench-engines/content');
const FILE = path.join(CONTENT, 'articles/two-flags.md');
const BENCH = `document.getElementById('postil-bench')`;
const IN = `${BENCH}?.shadowRoot`;
const READY_BENCH = `${BENCH}?.dataset.ready === ''`;
const LIMIT = 90_000;

const firefox = findProgram('firefox-esr', 'firefox-esr') ?? findProgram('firefox');
const programs = webkitPrograms();
const engines: [string, (() => Promise<Engine>) | undefined][] = [
  ['Firefox', firefox ? () => puppeteer('firefox', firefox) : undefined],
  ['WebKit', programs && (() => webkit(...programs))],
];

/** Selects words of the first paragraph. */
const select = (words: string) => `(() => {
  const walker = document.createTreeWalker(document.getElementById('p1'), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.data.indexOf('${words}');
    if (at >= 0) return getSelection().setBaseAndExtent(node, at, node, at + ${words.length});
  }
})()`;
const button = (words: string) =>
  `[...(${IN}?.querySelectorAll('button') ?? [])].find((one) => one.textContent === '${words}' && one.offsetParent)`;
const field = (label: string) =>
  `[...(${IN}?.querySelectorAll('label') ?? [])].find((one) => one.textContent.startsWith('${label}'))?.querySelector('input, textarea')`;

let server: ChildProcess;
let address = '';
let engine: Engine;

beforeAll(async () => {
  rmSync(CONTENT, { recursive: true, force: true });
  cpSync(contentOf('ordinary'), CONTENT, { recursive: true });
  // A server in development, and none of the tests that run it.
  const { SITE_URL: _, CI: __, NODE_ENV: ___, VITEST: ____, MODE: _____, PROD: ______, ...env } = process.env;
  ({ server, address } = await startServer('dev', ['--port', '4470', '--content', CONTENT], env));
}, LIMIT);
afterAll(() => void server?.kill());
afterEach(() => engine?.close());

async function press(words: string): Promise<void> {
  await until(engine, button(words), LIMIT);
  await engine.ask(`${button(words)}.click()`);
}
async function type(label: string, words: string): Promise<void> {
  await until(engine, field(label), LIMIT);
  await engine.ask(`((one) => { one.value = ${JSON.stringify(words)};
    one.dispatchEvent(new Event('input', { bubbles: true })); })(${field(label)})`);
}

describe.for(engines)('the bench in %s', ([, start]) => {
  test.skipIf(!start)('marks a name and a claim', { timeout: 3 * LIMIT }, async () => {
    cpSync(contentOf('ordinary'), CONTENT, { recursive: true });
    engine = await (start as () => Promise<Engine>)();
    await engine.open(`${address}articles/two-flags/`, { is: READY_BENCH, limit: LIMIT });
    await engine.ask(select('ferry crews'));
    await press('Name of…');
    await type('Entity: name or id', 'koor');
    await press('Save');
    await until(engine, `document.querySelector('#p1 a[data-entity="koor"]')?.textContent === 'ferry crews'`, LIMIT);
    await until(engine, READY_BENCH, LIMIT);
    await engine.ask(select('by New Year'));
    await press('Note');
    await type('The point', 'Only one did.');
    await type('The whole note', 'One *crew* moved.');
    await press('Save');
    await until(engine, `document.getElementById('note-by-new-year')`, LIMIT);
    expect(readFileSync(FILE, 'utf8')).toMatch(
      /also: \[ferry crews\][\s\S]*- id: by-new-year\n\s+quote: by New Year\n/,
    );
  });
});
