// The program as a publisher has it: packed, installed in an empty folder, and an edition begun there.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import JSZip from 'jszip';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../browser/find-browser.ts';
import { contentOf } from '../editions/editions.ts';
import { environment } from '../site/run-cli.ts';
import { installPacked } from './install-packed.ts';

const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'postil-packed-')));
const ARTICLE = 'the-engine-that-was-not-built';
// On a machine of one's own: a build keeps the ledgers.
const env = { ...environment(), CI: '' };
const servers: ChildProcess[] = [];
let command = '';

const at = (name: string) => path.join(folder, name);
const postil = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
};
const edit = (name: string, before: string, after: string) =>
  writeFileSync(at(name), readFileSync(at(name), 'utf8').replace(before, after));

/** Starts a command that serves; resolves to its address and what it has printed so far, once it says where it is. */
function serve(...args: string[]): Promise<{ address: string; said: () => string }> {
  const server = spawn(process.execPath, [command, ...args], { cwd: folder, env });
  servers.push(server);
  let text = '';
  return new Promise((resolve, reject) => {
    const take = (chunk: Buffer) => {
      text += chunk;
      const address = /Postil is at (\S+)/.exec(text)?.[1];
      if (address) resolve({ address, said: () => text });
    };
    server.stdout.on('data', take);
    server.stderr.on('data', take);
    server.on('close', () => reject(new Error(text)));
  });
}

beforeAll(() => {
  command = installPacked(folder);
}, 120_000);

afterAll(() => {
  for (const server of servers) server.kill();
  rmSync(folder, { recursive: true, force: true });
});

test('the command says what it can do, and what was meant', () => {
  const { version } = JSON.parse(readFileSync(at('node_modules/postil/package.json'), 'utf8'));
  expect(postil('--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  expect(postil('--help').stdout).toContain('usage: postil COMMAND');
  expect(postil('check', '--help')).toMatchObject({ code: 0, stdout: expect.stringContaining('usage: postil check') });
  const slip = postil('biuld');
  expect(slip.code).toBe(2);
  expect(slip.stderr).toContain('did you mean "build"?');
});

test('an edition is begun, beside what is there and never over it', () => {
  writeFileSync(at('package.json'), '{ "name": "mine", "dependencies": { "postil": "file:here.tgz" } }');
  writeFileSync(at('README.md'), 'Mine.\n');
  const { code, stdout } = postil('init');
  expect(stdout).toContain('README.md: there already');
  expect(code).toBe(0);
  expect(readFileSync(at('README.md'), 'utf8')).toBe('Mine.\n');
  const { name, scripts, dependencies } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  expect({ name, dependencies, build: scripts.build }).toEqual({
    name: 'mine',
    dependencies: { postil: 'file:here.tgz' },
    build: 'postil build',
  });
  for (const file of ['.gitignore', '.github/workflows/pages.yml', '.vscode/settings.json', 'public/icon.svg']) {
    expect(existsSync(at(file)), file).toBe(true);
  }
  const again = postil('init');
  expect(again.code).toBe(1);
  expect(again.stderr).toContain('content is there');
  expect(postil('check')).toEqual({ code: 0, stdout: 'no findings\n', stderr: '' });
});

test('a Word file is tried, and becomes an article that passes the check', async () => {
  const zip = new JSZip();
  const namespaces = 'http://schemas.openxmlformats.org';
  const type = `${namespaces}/officeDocument/2006/relationships/officeDocument`;
  zip.file('[Content_Types].xml', `<Types xmlns="${namespaces}/package/2006/content-types"/>`);
  const relation = `<Relationship Id="r1" Type="${type}" Target="word/document.xml"/>`;
  zip.file(
    '_rels/.rels',
    `<Relationships xmlns="${namespaces}/package/2006/relationships">${relation}</Relationships>`,
  );
  const said = '<w:p><w:r><w:t>The mill stood still for a year.</w:t></w:r></w:p>';
  const words = `xmlns:w="${namespaces}/wordprocessingml/2006/main"`;
  zip.file('word/document.xml', `<w:document ${words}><w:body>${said}</w:body></w:document>`);
  writeFileSync(at('mill.docx'), await zip.generateAsync({ type: 'nodebuffer' }));
  const told = postil('import', 'mill.docx', '--deck', 'Of a mill.', '--dry-run');
  expect(told).toMatchObject({ code: 0, stdout: expect.stringContaining('kept 1 paragraph') });
  expect(existsSync(at('content/articles/mill.md'))).toBe(false);
  expect(postil('import', 'mill.docx', '--deck', 'Of a mill.').code).toBe(0);
  expect(readFileSync(at('content/articles/mill.md'), 'utf8')).toContain('The mill stood still for a year.');
  expect(postil('check').stdout).toBe('no findings\n');
  for (const name of ['mill.md', 'mill.permalinks.json']) rmSync(at(`content/articles/${name}`));
});

test('a word is changed, the edition built, and read in a browser', { timeout: 300_000 }, async () => {
  edit(`content/articles/${ARTICLE}.md`, 'an Italian engineer', 'a Piedmontese engineer');
  expect(postil('check').stdout).toContain('no findings');
  mkdirSync(at('overrides/components'), { recursive: true });
  writeFileSync(
    at('overrides/components/SiteFoot.astro'),
    `---
import SiteFoot from '@postil/site/components/SiteFoot.astro';
---
<p>Printed in Turin.</p>
<SiteFoot {...Astro.props} />
`,
  );
  const built = postil('build');
  expect(built).toMatchObject({ code: 0, stderr: '' });
  expect(built.stdout).toContain('paragraph ledger updated');
  expect(readFileSync(at(`content/articles/${ARTICLE}.permalinks.json`), 'utf8')).toContain('a Piedmontese engineer');
  expect(postil('search', 'Ada Byron').stdout).toContain('Ada Lovelace (person');

  const { address } = await serve('start', '--port', '4810');
  const browser = await chromium.launch({ ...(await findBrowser()), chromiumSandbox: false });
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });
    await page.goto(`${address}articles/${ARTICLE}/`);
    expect(await page.locator('#p1').textContent()).toContain('a Piedmontese engineer');
    // A component of the publisher's own stands in the place of the program's, and holds that.
    expect(await page.getByText('Printed in Turin.').count()).toBe(1);
    expect(await page.locator('footer.foot').count()).toBe(1);
    const noteref = page.locator('a.ref').filter({ visible: true }).first();
    const note = page.locator(`.note:has(${await noteref.getAttribute('href')})`);
    await noteref.tap();
    await note.getByText('often called the first computer program').waitFor({ state: 'visible' });
    expect((await note.boundingBox())?.width).toBe(390);
  } finally {
    await browser.close();
  }
});

test('an error names the folder as it was called, and the last build stays', () => {
  cpSync(at('content'), at('other/content'), { recursive: true });
  edit(`other/content/articles/${ARTICLE}.md`, 'quote: "how', 'quote: "who');
  const place = `other/content/articles/${ARTICLE}.md`;
  const checked = postil('check', '--content', 'other/content', '--json');
  expect(checked.code).toBe(1);
  expect(JSON.parse(checked.stdout.split('\n')[0] as string)).toMatchObject({ file: place, rule: 'quote-absent' });
  const failed = postil('build', '--content', './other/content/');
  expect(failed.code).toBe(1);
  expect(failed.stderr).toContain(`${place}:`);
  expect(failed.stderr).toContain('dist still holds the last good build');
});

test('dev shows what is added and where an error is, and asks no other host', { timeout: 300_000 }, async () => {
  rmSync(at('other'), { recursive: true });
  cpSync(at('content'), at('other/content'), { recursive: true });
  const { address, said } = await serve('dev', '--content', 'other/content', '--port', '4815');
  const get = async (page: string) => {
    const response = await fetch(`${address}${page}`);
    return { status: response.status, text: await response.text() };
  };
  expect((await get(`articles/${ARTICLE}/`)).status).toBe(200);
  expect((await get('articles/second/')).status).toBe(404);
  cpSync(at(`other/content/articles/${ARTICLE}.md`), at('other/content/articles/second.md'));
  await expect.poll(async () => (await get('articles/second/')).status, { timeout: 60_000 }).toBe(200);

  edit('other/content/articles/second.md', 'quote: "how', 'quote: "who');
  await expect.poll(async () => (await get('')).status, { timeout: 60_000 }).toBe(500);
  await expect.poll(said, { timeout: 60_000 }).toContain('other/content/articles/second.md:18:12 error quote-absent');
  expect(said()).not.toContain('current-edition');
  expect(said()).not.toMatch(/telemetry|new version/i);

  edit('other/content/articles/second.md', 'quote: "who', 'quote: "how');
  await expect.poll(async () => (await get('articles/second/')).status, { timeout: 60_000 }).toBe(200);

  cpSync(path.join(contentOf('textbook'), 'images/lighthouse.jpg'), at('other/content/articles/a.jpg'));
  const head = ['title: T', 'deck: D', 'published: "2026-01-01"', 'byline: B', 'draft: true'].join('\n');
  writeFileSync(at('other/content/articles/third.md'), `---\n${head}\n---\n\nOne.\n\n![A white tower](a.jpg)\n`);
  await expect.poll(async () => (await get('articles/third/')).text, { timeout: 60_000 }).toContain('Draft, not');
  const files = (await get('articles/third/')).text.match(/(?<=\/)figures\/[^" ]+\.(?:avif|webp)/g) ?? [];
  expect(files.length).toBeGreaterThan(2);
  for (const file of new Set(files)) expect([file, (await get(file)).status]).toEqual([file, 200]);
});
