// An error in the content must never reach readers: the build fails and what it made last stays.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtFolderOf, contentOf } from '../editions/editions.ts';
import { fingerprintOf } from './fingerprint-of.ts';
import { filesOf } from './read-site.ts';
import { type Outcome, runCli, temporaryFolder } from './run-cli.ts';

const ARTICLE = 'articles/two-flags.md';
const folder = temporaryFolder();
const content = path.join(folder, 'content');
const out = path.join(folder, 'dist');
let before: string[];
let failed: Outcome;
/** Where the wrong quote stands. */
let line: number;

const fingerprint = () => fingerprintOf(out);

beforeAll(() => {
  cpSync(contentOf('ordinary'), content, { recursive: true });
  // The last good build of this content is the one that all tests look at.
  cpSync(builtFolderOf('ordinary'), out, { recursive: true });
  before = fingerprint();
  const file = path.join(content, ARTICLE);
  const text = readFileSync(file, 'utf8').replace('quote: "has reached Estermark"', 'quote: "has reachd Estermark"');
  line = text.slice(0, text.indexOf('has reachd')).split('\n').length;
  writeFileSync(file, text);
  failed = runCli('build', ['--content', content, '--out', out]);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the build ends with 1 and tells on stderr what is wrong and where', () => {
  expect(failed.code).toBe(1);
  expect(failed.stderr).toMatch(new RegExp(`${ARTICLE.replaceAll('.', '\\.')}:${line}:\\d+ error quote-absent`));
  expect(failed.stderr).toContain('has reachd Estermark');
  expect(failed.stderr).toContain('has reached Estermark');
  expect(failed.stderr).toContain('1 error');
});

test('it tells the editor, not how our code came upon it', () => {
  expect(failed.stderr).not.toMatch(/^\s+at .*:\d+:\d+/m);
});

test('the last good build is as it was, and nothing is left beside it', () => {
  expect(before.length).toBeGreaterThan(50);
  expect(fingerprint()).toEqual(before);
  const beside = new Set(filesOf(folder).map((file) => file.split('/')[0]));
  expect([...beside].sort()).toEqual(['content', 'dist']);
});

test('the check alone ends with 1 and the same finding, and changes nothing', { timeout: 30_000 }, () => {
  const { code, stdout, stderr } = runCli('check', ['--content', content]);
  expect(code).toBe(1);
  expect(stdout + stderr).toMatch(new RegExp(`:${line}:\\d+ error quote-absent`));
  expect(fingerprint()).toEqual(before);
});

test('the check of the good content ends with 0', { timeout: 30_000 }, () => {
  expect(runCli('check', ['--content', contentOf('ordinary')])).toMatchObject({ code: 0 });
});
