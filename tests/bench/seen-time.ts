/**
 * `node tests/bench/seen-time.ts [ARTICLES…]`: how long it takes until an edit of the bench is seen on the page of its
 * article, in editions of 1 and 1,000 copies of the first article of content/, or of the numbers given: what the bench
 * takes to write a claim and what `dev` takes to make the page anew, in milliseconds of wall and of the server's CPU;
 * then what an editor waits for in Chromium, from the press of *Save* and of *Undo* until the page shows it.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import path from 'node:path';
import type { BenchState } from '../../src/bench/api.ts';
import { loadEdition } from '../../src/build/edition.ts';
import { articleLedgerRecord } from '../../src/build/publish/public-records.ts';
import { replaceFiles } from '../../src/build/publish/replace-files.ts';
import { startServer } from '../fixtures/start-server.ts';
import { makeContent } from './make-content.ts';
import { seenInBrowser } from './seen-in-browser.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../.postil/tests/seen-time');
const PORT = '4523';
const ROUNDS = 5;
const TICKS = 100;
/** One of content/, of which words are made a name and no name again. */
const ENTITY = 'imu';
const numbers = process.argv.slice(2).map(Number);
const { CI: _, SITE_URL: __, ...env } = process.env;

/** The CPU that a process has used, in milliseconds. */
function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS;
}

/** What a page says, however long it takes: the first one of a large edition takes minutes. */
const pageAt = (address: string): Promise<string> =>
  new Promise((resolve, reject) => {
    get(address, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (more) => {
        text += more;
      });
      response.on('end', () => resolve(text));
    }).on('error', reject);
  });

for (const count of numbers.length > 0 ? numbers : [1, 1000]) {
  const root = path.join(FOLDER, String(count), 'content');
  rmSync(path.dirname(root), { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  makeContent(root, count);
  // As those of an edition have: without a ledger no article is kept between runs.
  const { numbered } = await loadEdition(root, '/', false);
  await replaceFiles(numbered.map((one) => articleLedgerRecord(root, one)));
  const options = { ...env, NODE_OPTIONS: '--max-old-space-size=8000' };
  const { server, address } = await startServer('dev', ['--port', PORT, '--content', root], options);
  server.on('exit', (code, signal) => code !== null && console.log(`  dev ended: ${code ?? signal}`));
  server.stderr?.on('data', (said) => process.stderr.write(String(said).slice(0, 2000)));
  const pid = server.pid as number;
  const timed = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    const [start, before] = [performance.now(), cpuOf(pid)];
    const done = await work();
    const ms = Math.round(performance.now() - start);
    console.log(`  ${what.padEnd(28)}${String(ms).padStart(7)} ms, CPU ${Math.round(cpuOf(pid) - before)}`);
    return done;
  };
  try {
    console.log(`${count} article${count === 1 ? '' : 's'}`);
    const home = await pageAt(address);
    const article = /articles\/([a-z0-9-]+)\//.exec(home)?.[1] as string;
    const page = `${address}articles/${article}/`;
    const html = await timed('the page, first', () => pageAt(page));
    const script = await (await fetch(new URL('/@id/astro:scripts/page.js', address))).text();
    const token = /token\\?"\s*:\s*\\?"([\w-]+)/.exec(script + html)?.[1] as string;
    const ask = async (name: string, body: object) => {
      const answer = await fetch(`${address}_bench/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-postil-bench': token, origin: new URL(address).origin },
        body: JSON.stringify({ article, ...body }),
      });
      if (!answer.ok) throw new Error(await answer.text());
      return answer.json();
    };
    for (let round = 1; round <= ROUNDS; round++) {
      const { hash, claims } = (await timed('what the bench asks', () => ask('state', {}))) as BenchState;
      const { spot: _spot, quote: _quote, ...claim } = claims[0] as BenchState['claims'][number];
      const gist = `Edit ${round}`;
      await timed('a claim is written', () => ask('claim', { hash, claim: { ...claim, gist } }));
      const seen = await timed('the page', () => pageAt(page));
      if (!seen.includes(gist)) throw new Error('the page is not anew');
    }
    const inBrowser = await seenInBrowser(page, ENTITY, ROUNDS);
    console.log(
      `  in Chromium, ms from the press until it is seen: ${inBrowser.map((one) => one.join(' and ')).join(', ')}`,
    );
  } finally {
    server.kill();
  }
}
rmSync(FOLDER, { recursive: true, force: true });
