import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/build/edition.ts';
import { report } from '../../src/build/report.ts';
import { RULES, type RuleId } from '../../src/model/rules/rules.ts';
import { writeLongSound } from '../fixtures/write-long-sound.ts';

const here = import.meta.dirname;
const rules = Object.keys(RULES) as RuleId[];
/** What all of them publish besides their content, so that none takes that of the repository's own edition. */
const PUBLIC = 'public';
const folders = readdirSync(here, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() && entry.name !== PUBLIC ? [entry.name] : [],
);

/** The content that nothing is wrong with. */
const CLEAN = 'clean';
/** Only there is a ledger that must be up to date, as in CI. */
const FROZEN: RuleId = 'ledger-outdated';

writeLongSound();

test('every rule has a folder, every folder names a rule', () => {
  expect(folders.sort()).toEqual([...rules, CLEAN].sort());
});

describe.each(folders)('%s', (folder) => {
  const root = join(here, folder);

  test('the report is the expected one', async () => {
    const { edition, findings } = await loadEdition(root, '/', folder === FROZEN);
    expect(`${report(findings)}\n`).toBe(readFileSync(join(root, 'findings.txt'), 'utf8'));
    expect(edition === undefined).toBe(findings.some(({ severity }) => severity === 'error'));
    if (folder !== CLEAN) expect(findings.map(({ rule }) => rule)).toContain(folder);
  });
});

test('the guide for editors names every rule', () => {
  const guide = readFileSync(join(here, '../../docs/editors.md'), 'utf8');
  expect(rules.filter((rule) => !guide.includes(`\`${rule}\``))).toEqual([]);
});
